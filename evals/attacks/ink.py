# Text that commands a terminal, writes backwards or is none.
import os

os.write(1, b"fine\x1b[31m\x1b]0;mine\x07 \xe2\x80\xaetxt.exe \xe2\x81\xa6 \x00 \xff\xfe \x9b2J \rover\n")
