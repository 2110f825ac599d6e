// Nobody knows who calls this and with what.
#include <wdm.h>

typedef struct _POOL {
    KSPIN_LOCK Lock;
    ULONG Free;
} POOL, *PPOOL;

_Requires_lock_held_(Pool->Lock)
static VOID PoolTake(PPOOL Pool)
{
    Pool->Free--;
}

VOID PoolTakeTwo(PPOOL Pool)
{
    PoolTake(Pool);
    PoolTake(Pool);
}
