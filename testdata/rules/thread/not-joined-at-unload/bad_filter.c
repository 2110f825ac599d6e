// A minifilter starts a thread per volume, and its unload callback only unregisters.
#include <fltKernel.h>

static PFLT_FILTER g_Filter;

NTSTATUS FilterUnload(FLT_FILTER_UNLOAD_FLAGS Flags);

static const FLT_REGISTRATION g_Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .FilterUnloadCallback = FilterUnload,
};

NTSTATUS FilterUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(g_Filter);
    return STATUS_SUCCESS;
}

NTSTATUS FilterRegister(PDRIVER_OBJECT DriverObject)
{
    return FltRegisterFilter(DriverObject, &g_Registration, &g_Filter);
}

NTSTATUS VolumeScan(PKSTART_ROUTINE Scan, PVOID Volume)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE thread;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, &attributes, NULL, NULL, Scan, Volume); // expect: thread/not-joined-at-unload
    if (NT_SUCCESS(status)) {
        ZwClose(thread);
    }
    return status;
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
