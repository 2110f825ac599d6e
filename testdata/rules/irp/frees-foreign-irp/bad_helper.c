// A helper frees whatever it gets.
#include <ntddk.h>

typedef struct _COPPER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} COPPER_EXTENSION, *PCOPPER_EXTENSION;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH CopperWrite;

static NTSTATUS CopperFail(PIRP Irp, NTSTATUS Status)
{
    IoFreeIrp(Irp);
    return Status;
}

_Use_decl_annotations_
NTSTATUS CopperWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return CopperFail(Irp, STATUS_INVALID_DEVICE_REQUEST); // expect: irp/frees-foreign-irp
}
