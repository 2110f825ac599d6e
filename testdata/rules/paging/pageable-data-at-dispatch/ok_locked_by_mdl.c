// Paged pool that is locked through a memory descriptor list is resident while the DPC works on it.
#include <wdm.h>

typedef struct _FRAME { PULONG Pixels; PMDL Mdl; KSPIN_LOCK Lock; } FRAME, *PFRAME;

NTSTATUS MakeFrame(PFRAME Frame)
{
    Frame->Pixels = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, PAGE_SIZE, 'marF');
    if (Frame->Pixels == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Frame->Mdl = IoAllocateMdl(Frame->Pixels, PAGE_SIZE, FALSE, FALSE, NULL);
    if (Frame->Mdl == NULL) {
        ExFreePoolWithTag(Frame->Pixels, 'marF');
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        MmProbeAndLockPages(Frame->Mdl, KernelMode, IoModifyAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(Frame->Mdl);
        ExFreePoolWithTag(Frame->Pixels, 'marF');
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

VOID Clear(PFRAME Frame)
{
    KIRQL irql;

    KeAcquireSpinLock(&Frame->Lock, &irql);
    Frame->Pixels[0] = 0;
    KeReleaseSpinLock(&Frame->Lock, irql);
}
