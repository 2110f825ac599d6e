// STATUS_PENDING comes from the branch of the helper that queued.
#include <ntddk.h>

static NTSTATUS RubyFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

typedef struct _RUBY { IO_CSQ Queue; ULONG Mode; } RUBY, *PRUBY;

static NTSTATUS RubyServe(PRUBY Ruby, PIRP Irp)
{
    if (Ruby->Mode == 0)
        return RubyFinish(Irp, STATUS_INVALID_DEVICE_STATE, 0);
    IoCsqInsertIrp(&Ruby->Queue, Irp, NULL);
    return STATUS_PENDING;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH RubyRead;

_Use_decl_annotations_
NTSTATUS RubyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return RubyServe((PRUBY)DeviceObject->DeviceExtension, Irp);
}
