// A minifilter that cannot start filtering leaves its registration behind.
#include <fltKernel.h>

static PFLT_FILTER g_Filter;

static NTSTATUS SieveUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(g_Filter);
    return STATUS_SUCCESS;
}

static const FLT_REGISTRATION g_Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .FilterUnloadCallback = SieveUnload,
};

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    status = FltRegisterFilter(DriverObject, &g_Registration, &g_Filter);
    if (!NT_SUCCESS(status))
        return status;
    status = FltStartFiltering(g_Filter);
    if (!NT_SUCCESS(status))
        return status; // expect: device/error-path-leak
    return STATUS_SUCCESS;
}
