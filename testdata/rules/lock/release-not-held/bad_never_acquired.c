// A dispatch routine releases in its error path a lock that it takes only later.
#include <wdm.h>

typedef struct _KEYPAD {
    FAST_MUTEX Mutex;
    ULONG Keys;
} KEYPAD, *PKEYPAD;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KeypadControl;

_Use_decl_annotations_
NTSTATUS KeypadControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKEYPAD keypad = (PKEYPAD)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
        ExReleaseFastMutex(&keypad->Mutex); // expect: lock/release-not-held
        goto Complete;
    }
    ExAcquireFastMutex(&keypad->Mutex);
    keypad->Keys = *(PULONG)Irp->AssociatedIrp.SystemBuffer;
    ExReleaseFastMutex(&keypad->Mutex);

Complete:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
