// The release takes the form that restores no level, and the level is not looked at.
#include <wdm.h>

typedef struct _SHELF {
    KSPIN_LOCK Lock;
    ULONG Boxes;
} SHELF, *PSHELF;

_Requires_lock_held_(shelf->Lock)
_Releases_lock_(shelf->Lock)
_IRQL_requires_(DISPATCH_LEVEL)
VOID ShelfUnlock(PSHELF shelf, _In_ _IRQL_restores_ KIRQL irql)
{
    UNREFERENCED_PARAMETER(irql);
    KeReleaseSpinLockFromDpcLevel(&shelf->Lock);
} // expect: irql/restore-param-unused
