// A helper makes it, another frees it.
#include <ntddk.h>

typedef struct _RIDGE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} RIDGE_EXTENSION, *PRIDGE_EXTENSION;

static PIRP RidgeMake(PRIDGE_EXTENSION Ext, PKEVENT Done, PIO_STATUS_BLOCK Result)
{
    return IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, Done, Result);
}

static VOID RidgeDrop(PIRP Irp)
{
    IoFreeIrp(Irp);
}

NTSTATUS RidgeTry(PRIDGE_EXTENSION Ext)
{
    IO_STATUS_BLOCK result;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = RidgeMake(Ext, &done, &result);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RidgeDrop(irp); // expect: irp/frees-threaded-irp
    return STATUS_SUCCESS;
}
