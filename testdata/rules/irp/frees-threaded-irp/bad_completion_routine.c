// A completion routine frees it and stops the completion, which would have freed it.
#include <ntddk.h>

typedef struct _SPUR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SPUR_EXTENSION, *PSPUR_EXTENSION;

IO_COMPLETION_ROUTINE SpurFreed;

_Use_decl_annotations_
NTSTATUS SpurFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp); // expect: irp/frees-threaded-irp
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID SpurTell(PSPUR_EXTENSION Ext, ULONG Code, PIO_STATUS_BLOCK Result)
{
    PIRP irp;

    PAGED_CODE();
    irp = IoBuildDeviceIoControlRequest(Code, Ext->Lower, NULL, 0, NULL, 0, TRUE, &Ext->Done, Result);
    if (irp != NULL) {
        IoSetCompletionRoutine(irp, SpurFreed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
    }
}
