// Each round of the loop reads another element.
#include <ntddk.h>

#define IOCTL_DOVE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x840, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _DOVE_ARGS { ULONG Op, Count; ULONG Values[8]; } DOVE_ARGS, *PDOVE_ARGS;
typedef struct _DOVE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } DOVE_EXTENSION, *PDOVE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DoveControl;

_Use_decl_annotations_
NTSTATUS DoveControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOVE_EXTENSION extension = (PDOVE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PDOVE_ARGS args = (PDOVE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    ULONG i;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DOVE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            for (i = 0; i < RTL_NUMBER_OF(args->Values); i++) {
                if (args->Values[i] == 0) {
                    break;
                }
                extension->Sum += i;
            }
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
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
