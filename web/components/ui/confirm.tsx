'use client';

import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmProps {
  title: string;
  detail: string;
  yes: string;
  no: string;
  danger?: boolean;
  onYes: () => void;
  onNo: () => void;
}

export function Confirm({ title, detail, yes, no, danger = false, onYes, onNo }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onNo} alert>
      <p className="mt-3 text-soft">{detail}</p>
      <div className="mt-7 flex flex-wrap justify-end gap-3">
        <Button size="medium" look="quiet" onClick={onNo}>
          {no}
        </Button>
        <Button size="medium" look={danger ? 'danger' : 'primary'} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
