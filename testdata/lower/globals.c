typedef void CALLBACK_FN(int);
typedef struct { const char *Name; CALLBACK_FN *Fn; int *Where; unsigned Flags; struct { int x, y; } Pos; } ENTRY;
void Extern(int);
static void Local(int n) { }
int Counter = 3;
static const unsigned Limit = 1 << 4;
int Tentative;
extern int Elsewhere;
static ENTRY Entries[] = {
    { "one", Extern, &Counter, 0x80000000, { 1, 2 } },
    { .Fn = Local, .Name = 0, .Pos.y = 4 },
    [3] = { L"wide" == 0 ? 0 : "three", &Extern },
};
CALLBACK_FN *Dispatch[28] = { [0 ... 2] = Local, [27] = Extern };
const char Text[] = "abc";
const unsigned short Wide[] = { 'a', 'b' };
void *Self = &Self;
double Pi = 3.14;
int *Third = &Entries[0].Pos.x;

int Use(int i)
{
    Elsewhere = Tentative + Limit;
    Dispatch[i](Entries[i].Flags);
    Entries[1].Fn(*Entries[1].Where);
    return Counter++;
}
