import type { ButtonHTMLAttributes, Ref } from 'react';
import { buttonStyle, type ButtonLook, type ButtonSize } from './button-style';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ look, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonStyle(look, size, className)} {...rest} />;
}
