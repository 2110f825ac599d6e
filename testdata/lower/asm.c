int Before(int a) { return a; }
int Assembler(int a) { __asm__("nop"); return a; }
int Computed(int a) { void *t = &&x; goto *t; x: return a; }
