// The lowering is done by a routine of another file with a restoring parameter.
#include <wdm.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID EndCritical(_In_ _IRQL_restores_ KIRQL Irql);

typedef struct _PHASE {
    ULONG Now;
} PHASE, *PPHASE;

IO_WORKITEM_ROUTINE PhaseWorker;

_Use_decl_annotations_
VOID PhaseWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPHASE phase = (PPHASE)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    phase->Now++;
    EndCritical(irql);
}
