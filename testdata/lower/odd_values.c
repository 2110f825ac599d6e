int F(int);
double G(double);
typedef float V4 __attribute__((vector_size(16)));

int Float(int a) { double d = a * 1.5; d += G(d); return (int)d + F(1); }
int Compare(double d) { if (d > 0.5) return 1; return F(2); }
int Args(int n, ...) { __builtin_va_list ap; __builtin_va_start(ap, n); int r = __builtin_va_arg(ap, int); __builtin_va_end(ap); return r; }
V4 Vector(V4 a, V4 b) { return a + b; }
_Complex double Complex(int n) { return F(n) + 1.0; }
int Atomic(int *p) { return __atomic_fetch_add(p, F(3), 0); }
long Volatile(volatile long *p) { *p; return *p; }
