typedef unsigned long long size_t;
enum Pool { Paged, NonPaged };
void *operator new(size_t size, Pool pool, unsigned tag) noexcept;
void *operator new(size_t size, void *at) noexcept { return at; }
void operator delete(void *p, Pool, unsigned) noexcept;
struct Plain { int a; };
struct Object { Object(int n); virtual ~Object(); int n; };

Plain *Simple() { return new Plain; }
int *Scalar() { return new int(5); }
Object *Tagged() { return new (NonPaged, 'gaT') Object(3); }
Object *Placed(void *at) { return new (at) Object(4); }
char *Array(int n) { return new char[n]; }
Plain *Zeroed() { return new Plain(); }
void Destroy(Plain *p, Object *o, char *a) { delete p; delete o; delete[] a; }
void Explicit(Object *o) { o->~Object(); o->Object::~Object(); }
