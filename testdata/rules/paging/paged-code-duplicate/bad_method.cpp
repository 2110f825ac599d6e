// A method whose head and whose body were written by different hands; no section is needed for this one.
#include <wdm.h>

class Orchard {
public:
    NTSTATUS Harvest(ULONG trees);

private:
    ULONG m_apples = 0;
};

NTSTATUS Orchard::Harvest(ULONG trees)
{
    PAGED_CODE();

    if (trees == 0)
        return STATUS_INVALID_PARAMETER;

    PAGED_CODE(); // expect: paging/paged-code-duplicate
    m_apples += trees * 40;
    DbgPrint("%u apples\n", m_apples);
    return STATUS_SUCCESS;
}
