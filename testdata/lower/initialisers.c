typedef struct { int a; int b; void *p; } REC;
typedef struct { REC first; int rest[3]; union { int u; char c; }; } BIG;
typedef struct { char bytes[200]; int tail; } HUGE_REC;
int F(void);
void Use(void *);

void Lists(void *q)
{
    REC zero = { 0 };
    REC some = { .b = F(), .p = q };
    BIG big = { { 1, 2, q }, { 3 }, { 4 } };
    int grid[2][2] = { { 1 }, { [1] = 2 } };
    char text[] = "hello";
    char *pointer = "world";
    int scalar = { 5 };
    Use(&zero); Use(&some); Use(&big); Use(grid); Use(text); Use(pointer); Use(&scalar);
}

void Large(void)
{
    HUGE_REC huge = { .tail = 7 };
    Use(&huge);
}

void Literal(REC *r)
{
    *r = (REC){ 1, F() };
    Use(&(REC){ .a = 9 });
    Use((int[]){ 1, 2 });
}
