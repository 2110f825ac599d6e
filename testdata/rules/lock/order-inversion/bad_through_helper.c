// The second acquire stands in a helper that gives its lock back before it returns.
#include <wdm.h>

static FAST_MUTEX g_ConfigLock;

typedef struct _VOLUME {
    FAST_MUTEX Lock;
    ULONG Flags;
} VOLUME, *PVOLUME;

static ULONG g_DefaultFlags;

static ULONG ConfigRead(VOID)
{
    ULONG flags;

    ExAcquireFastMutex(&g_ConfigLock);
    flags = g_DefaultFlags;
    ExReleaseFastMutex(&g_ConfigLock);
    return flags;
}

VOID VolumeReset(PVOLUME volume)
{
    ExAcquireFastMutex(&volume->Lock);
    volume->Flags = ConfigRead();
    ExReleaseFastMutex(&volume->Lock);
}

VOID ConfigApply(PVOLUME volume, ULONG flags)
{
    ExAcquireFastMutex(&g_ConfigLock);
    g_DefaultFlags = flags;
    ExAcquireFastMutex(&volume->Lock); // expect: lock/order-inversion
    volume->Flags = flags;
    ExReleaseFastMutex(&volume->Lock);
    ExReleaseFastMutex(&g_ConfigLock);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    ExInitializeFastMutex(&g_ConfigLock);
    return STATUS_SUCCESS;
}
