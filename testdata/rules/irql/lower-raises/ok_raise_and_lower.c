// Raised, and lowered to what it was.
#include <wdm.h>

typedef struct _SPOOL {
    ULONG Pages;
} SPOOL, *PSPOOL;

IO_WORKITEM_ROUTINE SpoolWorker;

_Use_decl_annotations_
VOID SpoolWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSPOOL spool = (PSPOOL)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    spool->Pages++;
    KeLowerIrql(irql);
}
