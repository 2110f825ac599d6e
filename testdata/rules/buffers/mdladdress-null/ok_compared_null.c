// The MDL is compared with NULL, and the request fails.
#include <ntddk.h>

#define IOCTL_JASPER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a4, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _JASPER_ARGS { ULONG Op, Count; ULONG Values[8]; } JASPER_ARGS, *PJASPER_ARGS;
typedef struct _JASPER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } JASPER_EXTENSION, *PJASPER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH JasperControl;

_Use_decl_annotations_
NTSTATUS JasperControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJASPER_EXTENSION extension = (PJASPER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PULONG pages;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_JASPER_RUN:
        if (Irp->MdlAddress == NULL) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
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
