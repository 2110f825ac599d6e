// The method slipped behind the pragma that ends the pageable region.
#include <wdm.h>

class Depot {
public:
    NTSTATUS Reserve(ULONG bytes);
    VOID Release();
    VOID Count();

private:
    PVOID m_memory = nullptr;
    volatile LONG m_count = 0;
};

#pragma code_seg("PAGE")

NTSTATUS Depot::Reserve(ULONG bytes)
{
    PAGED_CODE();
    m_memory = ExAllocatePool2(POOL_FLAG_PAGED, bytes, 'opeD');
    return m_memory ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

#pragma code_seg()

VOID Depot::Count()
{
    InterlockedIncrement(&m_count);
}

VOID Depot::Release()
{
    PAGED_CODE(); // expect: paging/paged-code-nonpaged-section
    if (m_memory) {
        ExFreePoolWithTag(m_memory, 'opeD');
        m_memory = nullptr;
    }
}
