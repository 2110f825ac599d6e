// The extension leads to the IRP before it is sent; a timer completes it.
#include <wdm.h>

typedef struct _BUTTE { PDEVICE_OBJECT Lower; PIRP Current; KTIMER Timer; KDPC Dpc; } BUTTE, *PBUTTE;

DRIVER_DISPATCH ButteControl;
static IO_COMPLETION_ROUTINE ButteDone;

_Use_decl_annotations_
NTSTATUS ButteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUTTE butte = (PBUTTE)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    butte->Current = Irp;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ButteDone, butte, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(butte->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS ButteDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PBUTTE butte = (PBUTTE)Context;
    LARGE_INTEGER soon;
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    soon.QuadPart = -100000;
    KeSetTimer(&butte->Timer, soon, &butte->Dpc);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
