// The helper puts the level back to DISPATCH_LEVEL, where all its callers used to be; one is not.
#include <wdm.h>

typedef struct _FENCE {
    ULONG Posts;
} FENCE, *PFENCE;

static VOID FenceSettle(_Inout_ PFENCE Fence) // expect: irql/changes-unannotated
{
    Fence->Posts++;
    KeLowerIrql(DISPATCH_LEVEL);
}

IO_WORKITEM_ROUTINE FenceWorker;

_Use_decl_annotations_
VOID FenceWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PFENCE fence = (PFENCE)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    irql = KeGetCurrentIrql();
    FenceSettle(fence); // expect: irql/lower-raises
    KeLowerIrql(irql);
}
