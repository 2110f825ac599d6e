// The routine comes from the device extension.
#include <ntddk.h>

#define IOCTL_JUNCO_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a1, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _JUNCO_ARGS { ULONG Op, Count; ULONG Values[8]; } JUNCO_ARGS, *PJUNCO_ARGS;
typedef struct _JUNCO_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } JUNCO_EXTENSION, *PJUNCO_EXTENSION;

static ULONG (*JuncoRoutine)(ULONG);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH JuncoControl;

_Use_decl_annotations_
NTSTATUS JuncoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJUNCO_EXTENSION extension = (PJUNCO_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PJUNCO_ARGS args = (PJUNCO_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_JUNCO_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(JUNCO_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = JuncoRoutine(args->Op);
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
