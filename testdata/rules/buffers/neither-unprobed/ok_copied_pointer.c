// The address is only written down.
#include <ntddk.h>

#define IOCTL_PERIDOT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c5, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _PERIDOT_ARGS { ULONG Op, Count; ULONG Values[8]; } PERIDOT_ARGS, *PPERIDOT_ARGS;
typedef struct _PERIDOT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PERIDOT_EXTENSION, *PPERIDOT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PeridotControl;

_Use_decl_annotations_
NTSTATUS PeridotControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPERIDOT_EXTENSION extension = (PPERIDOT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPERIDOT_ARGS args = (PPERIDOT_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PERIDOT_RUN:
        extension->Sum = (ULONG)(ULONG_PTR)args;
        DbgPrint("%p\n", args);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
