// The callee belongs to another image: its contract decides, and it states none.
#include <wdm.h>

DECLSPEC_IMPORT NTSTATUS PortDriverNotify(PVOID Port, ULONG Reason);

typedef struct _MINIPORT {
    KSPIN_LOCK Lock;
    PVOID Port;
    NTSTATUS Last;
} MINIPORT, *PMINIPORT;

VOID MiniportReset_ok(PMINIPORT Miniport)
{
    KIRQL irql;

    KeAcquireSpinLock(&Miniport->Lock, &irql);
    Miniport->Last = PortDriverNotify(Miniport->Port, 3);
    KeReleaseSpinLock(&Miniport->Lock, irql);
}
