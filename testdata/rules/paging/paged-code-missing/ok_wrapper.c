// The first thing these do is to call one that asserts: a caller too high up is noticed there.
#include <wdm.h>

typedef struct _CITY {
    UNICODE_STRING Name;
    ULONG Inhabitants;
} CITY, *PCITY;

static BOOLEAN CityCompare(PCITY A, PCITY B, BOOLEAN IgnoreCase);
BOOLEAN CitySame(PCITY A, PCITY B);
PCITY CityLarger(PCITY A, PCITY B);

#pragma alloc_text(PAGE, CityCompare)
#pragma alloc_text(PAGE, CitySame)
#pragma alloc_text(PAGE, CityLarger)

static BOOLEAN CityCompare(PCITY A, PCITY B, BOOLEAN IgnoreCase)
{
    PAGED_CODE();
    return RtlEqualUnicodeString(&A->Name, &B->Name, IgnoreCase);
}

BOOLEAN CitySame(PCITY A, PCITY B)
{
    return CityCompare(A, B, TRUE);
}

PCITY CityLarger(PCITY A, PCITY B)
{
    BOOLEAN same = CityCompare(A, B, FALSE);

    if (same) {
        DbgPrint("one city twice: %wZ\n", &A->Name);
        return A;
    }
    return A->Inhabitants > B->Inhabitants ? A : B;
}
