int Before(int a) { return a; }
int Assembler(int a) { int r; __asm__("mov %1, %0" : "=r"(r) : "r"(a++)); return r; }
int Jumps(int a) { __asm__ goto("jmp %l0" : : : : out); return a; out: return 1; }
int Computed(int a) { void *t = &&x; goto *t; x: return a; }
