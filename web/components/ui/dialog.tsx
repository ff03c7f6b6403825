'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
import { classes } from './classes';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  alert?: boolean;
}

// Mounted means open. Focus is kept inside and returned; Escape and the veil close it, unless it is an alert.
export function Dialog({ title, onClose, children, wide = false, alert = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="fixed inset-0 z-50 flex items-end justify-center overflow-y-auto bg-veil sm:items-center sm:p-6"
    >
      <Modal className={classes('w-full animate-appear', wide ? 'sm:max-w-4xl' : 'sm:max-w-md')}>
        <AriaDialog
          role={alert ? 'alertdialog' : 'dialog'}
          className="max-h-[92dvh] overflow-y-auto rounded-t-2xl border border-line bg-surface p-6 outline-none sm:rounded-2xl sm:p-8"
        >
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="font-serif text-2xl leading-snug tracking-tight text-balance">
              {title}
            </Heading>
            {!alert && (
              <Button look="quiet" size="icon" aria-label="Close" onClick={onClose} className="-mt-1 -mr-2">
                <X className="size-5" aria-hidden="true" />
              </Button>
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
