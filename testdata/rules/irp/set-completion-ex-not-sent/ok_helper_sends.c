// The helper that is called sends the IRP.
#include <wdm.h>

static IO_COMPLETION_ROUTINE FarDone;

_Use_decl_annotations_
static NTSTATUS FarDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID FarSend(PDEVICE_OBJECT Lower, PIRP Irp)
{
    (VOID)IoCallDriver(Lower, Irp);
}

NTSTATUS FarFlush_ok(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    NTSTATUS status;

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    status = IoSetCompletionRoutineEx(Device, irp, FarDone, NULL, TRUE, TRUE, TRUE);
    if (NT_SUCCESS(status)) {
        FarSend(Lower, irp);
    } else {
        IoFreeIrp(irp);
    }
    return status;
}
