// The IRP is the driver's own.
#include <ntddk.h>

typedef struct _TARN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} TARN_EXTENSION, *PTARN_EXTENSION;

NTSTATUS TarnTry(PTARN_EXTENSION Ext, PKEVENT Done, PIO_STATUS_BLOCK Result)
{
    PIRP irp;

    PAGED_CODE();
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, Done, Result);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Ext->Spare = irp;
    irp = Ext->Lower->CurrentIrp; // guard
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}
