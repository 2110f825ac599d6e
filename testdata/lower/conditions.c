int F(int);
#define NT_SUCCESS(Status) ((long)(Status) >= 0)
#define FlagOn(F, SF) ((F) & (SF))

int And(int a, int b) { if (F(a) && F(b)) return 1; return 0; }
int Or(int a, int b) { if (F(a) || F(b)) return 1; return 0; }
int Not(int a, int b) { if (!(F(a) || !F(b))) return 1; return 0; }
int Mixed(int a, int b, int c) { while ((a && b) || (!a && c)) a = F(c); return a; }
int Chosen(int a, int b, int c) { if (a ? b : c) return 1; return 0; }
int Comma(int a) { if (F(a), a == 3) return 1; return 0; }
int Pointer(int *p) { if (!p) return 1; if (p == 0) return 2; return *p; }
int Assigned(int a) { int s; if ((s = F(a)) != 0) return s; if (!NT_SUCCESS(s = F(2))) return s; return 0; }
int Flag(unsigned f) { if (FlagOn(f, 4)) return 1; if (!FlagOn(f, 8) && FlagOn(f, 16)) return 2; return 0; }
int Expected(int a) { if (__builtin_expect(!!(a == 3), 0)) return 1; return 0; }
int Compared(int a, int b) { if ((a && b) != 0) return 1; if ((a < b) == 0) return 2; return 3; }
int Known(int a) { if (0 && F(a)) return 1; if (1 || F(a)) return 2; return 3; }
int KnownRight(int a) { if (F(a) && 0) return 1; return 3; }
