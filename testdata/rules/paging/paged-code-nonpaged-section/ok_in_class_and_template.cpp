// Methods in the class, templates, inline helpers and lambdas are placed by the compiler.
#include <wdm.h>

template <class T> T *Make(ULONG tag)
{
    PAGED_CODE();
    return static_cast<T *>(ExAllocatePool2(POOL_FLAG_PAGED, sizeof(T), tag));
}

inline VOID Unmake(PVOID memory)
{
    PAGED_CODE();
    ExFreePoolWithTag(memory, 'yalC');
}

class Pottery {
public:
    ULONG Cups() const
    {
        PAGED_CODE();
        return m_cups;
    }
    NTSTATUS Bake();

private:
    ULONG m_cups = 0;
};

#pragma code_seg("PAGE")
NTSTATUS Pottery::Bake()
{
    PAGED_CODE();

    ULONG *clay = Make<ULONG>('yalC');
    if (!clay)
        return STATUS_INSUFFICIENT_RESOURCES;
    auto bake = [this, clay] {
        PAGED_CODE();
        *clay = Cups();
        m_cups++;
    };
    bake();
    Unmake(clay);
    return STATUS_SUCCESS;
}
#pragma code_seg()
