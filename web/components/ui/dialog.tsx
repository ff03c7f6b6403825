'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
import { classes } from './classes';

type DialogSize = 'usual' | 'wide' | 'large';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  // large: as good as the whole window, and on a phone all of it; what is in it scrolls by itself.
  size?: DialogSize;
  alert?: boolean;
}

const widths: Record<DialogSize, string> = {
  usual: 'sm:max-w-md',
  wide: 'sm:max-w-4xl',
  large: 'sm:max-w-[92rem]',
};

const scrolling = 'max-h-[92dvh] overflow-y-auto rounded-t-2xl p-6 sm:p-8';
const filling = 'flex h-dvh flex-col overflow-hidden px-4 pt-4 sm:h-[calc(100dvh-3rem)] sm:px-6 sm:pt-5';

// Mounted means open. Focus is kept inside and returned; Escape and the veil close it, unless it is an alert.
export function Dialog({ title, onClose, children, size = 'usual', alert = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="fixed inset-0 z-50 flex items-end justify-center overflow-y-auto bg-veil sm:items-center sm:p-6"
    >
      <Modal className={classes('w-full animate-appear', widths[size])}>
        <AriaDialog
          role={alert ? 'alertdialog' : 'dialog'}
          className={classes(
            'border-line bg-surface outline-none sm:rounded-2xl sm:border',
            size === 'large' ? filling : scrolling,
            size !== 'large' && 'border',
          )}
        >
          <div className="flex shrink-0 items-start justify-between gap-4">
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
