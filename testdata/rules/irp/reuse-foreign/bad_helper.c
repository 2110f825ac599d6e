// A helper resets what it gets.
#include <ntddk.h>

typedef struct _OMEGA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} OMEGA_EXTENSION, *POMEGA_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH OmegaRead;

static VOID OmegaReset(PIRP Irp)
{
    IoReuseIrp(Irp, STATUS_NOT_SUPPORTED);
}

_Use_decl_annotations_
NTSTATUS OmegaRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    OmegaReset(Irp); // expect: irp/reuse-foreign
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_NOT_SUPPORTED; // expect: irp/iostatus-not-set
}
