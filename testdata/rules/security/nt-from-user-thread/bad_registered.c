// The routine gets its role where DriverEntry stores it.
#include <ntifs.h>

DRIVER_DISPATCH LinnetDispatch;

_Use_decl_annotations_
NTSTATUS LinnetDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\SystemRoot\\Linnet.dat");
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    HANDLE file = NULL;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = NtOpenFile(&file, FILE_READ_DATA, &attributes, &block, FILE_SHARE_READ, FILE_NON_DIRECTORY_FILE); // expect: security/nt-from-user-thread
    if (NT_SUCCESS(status)) {
        ZwClose(file);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD LinnetUnload;

_Use_decl_annotations_
VOID LinnetUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = LinnetDispatch;
    DriverObject->DriverUnload = LinnetUnload;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
}
