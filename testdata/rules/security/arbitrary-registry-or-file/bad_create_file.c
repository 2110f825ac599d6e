// The buffer holds a path, and the driver creates the file.
#include <ntddk.h>

#define IOCTL_TARN_WRITE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x941, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _TARN_INPUT { WCHAR Path[64]; } TARN_INPUT, *PTARN_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TarnControl;

_Use_decl_annotations_
NTSTATUS TarnControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PTARN_INPUT input = (PTARN_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    UNICODE_STRING name;
    HANDLE file;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_TARN_WRITE) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TARN_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            RtlInitUnicodeString(&name, input->Path);
            InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
            status = ZwCreateFile(&file, GENERIC_WRITE, &attributes, &block, NULL, FILE_ATTRIBUTE_NORMAL, 0, FILE_SUPERSEDE, FILE_NON_DIRECTORY_FILE, NULL, 0); // expect: security/arbitrary-registry-or-file
            if (NT_SUCCESS(status)) {
                ZwClose(file);
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
