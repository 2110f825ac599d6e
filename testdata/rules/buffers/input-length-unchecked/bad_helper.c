// The dispatch routine hands the buffer to a helper, which knows nothing of lengths.
#include <ntddk.h>

#define IOCTL_SAVOY_LOAD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x810, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SAVOY_KEY { UCHAR Bytes[16]; ULONG Uses; } SAVOY_KEY, *PSAVOY_KEY;
typedef struct _SAVOY_EXTENSION { KSPIN_LOCK Lock; ULONG Uses; UCHAR First; } SAVOY_EXTENSION, *PSAVOY_EXTENSION;

static VOID SavoyLoad(PSAVOY_EXTENSION Extension, const SAVOY_KEY *Key)
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->Lock, &irql);
    Extension->Uses = Key->Uses;
    Extension->First = Key->Bytes[0];
    KeReleaseSpinLock(&Extension->Lock, irql);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SavoyControl;

_Use_decl_annotations_
NTSTATUS SavoyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SAVOY_LOAD) {
        SavoyLoad((PSAVOY_EXTENSION)DeviceObject->DeviceExtension, (PSAVOY_KEY)Irp->AssociatedIrp.SystemBuffer); // expect: buffers/input-length-unchecked
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
