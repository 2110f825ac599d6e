// A filter for a named device keeps what it attached to in a global.
#include <ntddk.h>

static PDEVICE_OBJECT g_Filter, g_Below;

NTSTATUS HasteAttach(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Target)
{
    PFILE_OBJECT file;
    PDEVICE_OBJECT target;
    NTSTATUS status = IoGetDeviceObjectPointer(Target, FILE_READ_ATTRIBUTES, &file, &target);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateDevice(DriverObject, 0, NULL, target->DeviceType, 0, FALSE, &g_Filter);
    if (NT_SUCCESS(status)) {
        g_Below = IoAttachDeviceToDeviceStack(g_Filter, target); // expect: device/attach-unchecked
        g_Filter->Flags |= g_Below->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
        g_Filter->Flags &= ~DO_DEVICE_INITIALIZING;
    }
    ObDereferenceObject(file);
    return status;
}
