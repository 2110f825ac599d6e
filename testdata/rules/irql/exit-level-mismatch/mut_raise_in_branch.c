// Without the marked line one of the two branches returns at the level of its caller.
#include <wdm.h>

typedef struct _DRIVE {
    KSPIN_LOCK Lock;
    PUCHAR Command;
    BOOLEAN Parked;
} DRIVE, *PDRIVE;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
VOID DriveBegin(PDRIVE Drive, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    if (Drive->Parked) {
        *Irql = PASSIVE_LEVEL;
        KeRaiseIrql(DISPATCH_LEVEL, Irql); // guard
        WRITE_PORT_UCHAR(Drive->Command, 1);
    } else {
        KeRaiseIrql(DISPATCH_LEVEL, Irql);
    }
}
