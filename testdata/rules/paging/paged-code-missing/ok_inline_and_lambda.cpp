// Inside of the region, but part of whoever calls them: inline functions, methods in the class, templates, lambdas.
#include <wdm.h>

#pragma code_seg("PAGE")

template <class T> T *AllocateZeroed(ULONG tag)
{
    return static_cast<T *>(ExAllocatePool2(POOL_FLAG_PAGED, sizeof(T), tag));
}

inline VOID Give(PVOID memory)
{
    ExFreePoolWithTag(memory, 'evaL');
}

struct Lava {
    ULONG heat;

    static VOID Free(Lava *lava) { ExFreePoolWithTag(lava, 'evaL'); }
};

NTSTATUS LavaCheck(ULONG limit)
{
    PAGED_CODE();

    Lava *lava = AllocateZeroed<Lava>('evaL');
    if (!lava) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    auto tooHot = [&](ULONG heat) {
        DbgPrint("heat %u\n", heat);
        return heat > limit;
    };
    NTSTATUS status = tooHot(lava->heat) ? STATUS_DEVICE_PROTOCOL_ERROR : STATUS_SUCCESS;
    if (status == STATUS_SUCCESS) {
        Lava::Free(lava);
    } else {
        Give(lava);
    }
    return status;
}

#pragma code_seg()
