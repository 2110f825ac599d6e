// Types, tags and members that nothing declares: their layout is not believed, what stands around them is.
#include <vendor.h>
int Ask(void);
void Take(void *);

typedef struct _DEVICE { VENDOR_LIST list; PVENDOR_CONTEXT context; int table[VENDOR_MAX]; struct _VENDOR_PORT *port; int last; } DEVICE;

int Members(DEVICE *d) { d->context->inner.count = Ask(); d->port->flag = 1; d->table[1] = 2; return d->last; }
unsigned long long Sizes(DEVICE *d) { return sizeof(VENDOR_CONTEXT) + sizeof(DEVICE) + sizeof(d->table) + sizeof(int); }
int ConstantCondition(void) { if (sizeof(VENDOR_CONTEXT) > 4) return Ask(); return 0; }
enum { Known = 3, Guessed = VENDOR_MAX, AfterGuess };
int Enumerators(void) { return Known + Guessed + AfterGuess; }
VENDOR_HANDLE Local(VENDOR_HANDLE h) { VENDOR_CONTEXT local; local.next = h; Take(&local); return local.next; }

VENDOR_CALLBACK OnEvent;
int OnEvent(DEVICE *d, unsigned char kind) { return kind + d->last; }
struct { VENDOR_CALLBACK *callback; } table = { OnEvent };

// A type that is declared behind its first use is the unit's own.
void Before(LATER *l);
typedef struct LATER { int value; } LATER;
int After(LATER *l) { return l->value; }
