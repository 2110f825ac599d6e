// Without the test the missing MDL is mapped.
#include <ntddk.h>

#define IOCTL_OPAL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a8, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _OPAL_ARGS { ULONG Op, Count; ULONG Values[8]; } OPAL_ARGS, *POPAL_ARGS;
typedef struct _OPAL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } OPAL_EXTENSION, *POPAL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OpalControl;

_Use_decl_annotations_
NTSTATUS OpalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POPAL_EXTENSION extension = (POPAL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PULONG pages;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_OPAL_RUN:
        if (Irp->MdlAddress == NULL) { // guard
            status = STATUS_INVALID_PARAMETER; // guard
            break; // guard
        } // guard
        pages = (PULONG)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!pages) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        extension->Sum = 1;
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
