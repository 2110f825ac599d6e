// The helper that completes requests is used for an own one.
#include <ntddk.h>

typedef struct _ROBIN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ROBIN_EXTENSION, *PROBIN_EXTENSION;

static NTSTATUS RobinFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS RobinFlush(PROBIN_EXTENSION Ext)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, NULL);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return RobinFinish(irp, STATUS_NOT_SUPPORTED, 0); // expect: irp/completes-own-irp
}
