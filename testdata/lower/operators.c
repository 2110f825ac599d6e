typedef unsigned long ULONG;
typedef unsigned char UCHAR;
typedef long LONG;
typedef unsigned long long ULONG64;

int Signed(int a, int b) { return a / b + a % b - (a >> 1) * -b; }
unsigned Unsigned(unsigned a, unsigned b) { return (a / b) ^ (a % b) | (a >> 1) & ~b; }
int Less(int a, int b, unsigned c, unsigned d) { return (a < b) + (c < d) + (a >= b) + (c >= d); }
void Compound(UCHAR *p, ULONG f, LONG *s) { *p += 1; *p |= 0x80; f &= ~3u; *s <<= f; *s -= *p; }
int Steps(int i) { int a = i++; int b = ++i; int c = i--; --i; return a + b + c; }
ULONG64 Widen(LONG a, ULONG b) { ULONG64 x = a; x += b; return x; }
UCHAR Narrow(ULONG a) { return (UCHAR)a; }
int Chain(int *a, int *b) { return *a = *b = 5; }
ULONG Constants(void) { return 0xFFFFFFFF - 1 + (1u << 31); }
int Bang(int a, int *p) { return !a + !p; }
