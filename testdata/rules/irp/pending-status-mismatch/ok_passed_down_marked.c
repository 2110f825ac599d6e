// Marked before it is passed down, STATUS_PENDING whatever the lower driver says.
#include <ntddk.h>

typedef struct _HERON { PDEVICE_OBJECT Lower; } HERON, *PHERON;

static IO_COMPLETION_ROUTINE HeronDone;

_Use_decl_annotations_
static NTSTATUS HeronDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    DbgPrint("heron: %08lx\n", Irp->IoStatus.Status);
    return STATUS_CONTINUE_COMPLETION;
}

_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH HeronPower;

_Use_decl_annotations_
NTSTATUS HeronPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHERON heron = (PHERON)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, HeronDone, NULL, TRUE, TRUE, TRUE);
    PoCallDriver(heron->Lower, Irp);
    return STATUS_PENDING;
}
