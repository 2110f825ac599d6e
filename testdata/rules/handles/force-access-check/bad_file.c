// The same for a file, all in one function.
#include <ntddk.h>

#define IOCTL_ERNE_ERASE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x807, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _ERNE_INPUT { ULONG Flags; WCHAR Path[128]; } ERNE_INPUT, *PERNE_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ErneControl;

_Use_decl_annotations_
NTSTATUS ErneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PERNE_INPUT input = (PERNE_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING path;
    IO_STATUS_BLOCK io;
    UCHAR first[16];
    HANDLE file;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_ERNE_ERASE) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ERNE_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    input->Path[127] = 0;
    RtlInitUnicodeString(&path, input->Path); // expect: handles/force-access-check
    InitializeObjectAttributes(&attributes, &path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenFile(&file, FILE_READ_DATA | SYNCHRONIZE, &attributes, &io, FILE_SHARE_READ, FILE_SYNCHRONOUS_IO_NONALERT);
    if (NT_SUCCESS(status)) {
        status = ZwReadFile(file, NULL, NULL, NULL, &io, first, sizeof(first), NULL, NULL);
        ZwClose(file);
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
