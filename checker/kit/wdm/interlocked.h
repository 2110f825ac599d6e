/* Interlocked operations under the names drivers write, and the singly linked lists. */
#pragma once
#include <wdm/base.h>

IRQLINT_C_BEGIN
LONG InterlockedIncrement(_Interlocked_operand_ LONG volatile *Addend);
LONG InterlockedDecrement(_Interlocked_operand_ LONG volatile *Addend);
LONG InterlockedExchange(_Interlocked_operand_ LONG volatile *Target, LONG Value);
LONG InterlockedExchangeAdd(_Interlocked_operand_ LONG volatile *Addend, LONG Value);
LONG InterlockedCompareExchange(_Interlocked_operand_ LONG volatile *Destination, LONG Exchange, LONG Comparand);
LONG InterlockedAdd(_Interlocked_operand_ LONG volatile *Addend, LONG Value);
LONG InterlockedAnd(_Interlocked_operand_ LONG volatile *Destination, LONG Value);
LONG InterlockedOr(_Interlocked_operand_ LONG volatile *Destination, LONG Value);
LONG InterlockedXor(_Interlocked_operand_ LONG volatile *Destination, LONG Value);
BOOLEAN InterlockedBitTestAndSet(_Interlocked_operand_ LONG volatile *Base, LONG Bit);
BOOLEAN InterlockedBitTestAndReset(_Interlocked_operand_ LONG volatile *Base, LONG Bit);
LONG64 InterlockedIncrement64(_Interlocked_operand_ LONG64 volatile *Addend);
LONG64 InterlockedDecrement64(_Interlocked_operand_ LONG64 volatile *Addend);
LONG64 InterlockedExchange64(_Interlocked_operand_ LONG64 volatile *Target, LONG64 Value);
LONG64 InterlockedExchangeAdd64(_Interlocked_operand_ LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedCompareExchange64(_Interlocked_operand_ LONG64 volatile *Destination, LONG64 Exchange, LONG64 Comparand);
LONG64 InterlockedAdd64(_Interlocked_operand_ LONG64 volatile *Addend, LONG64 Value);
LONG64 InterlockedAnd64(_Interlocked_operand_ LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedOr64(_Interlocked_operand_ LONG64 volatile *Destination, LONG64 Value);
LONG64 InterlockedXor64(_Interlocked_operand_ LONG64 volatile *Destination, LONG64 Value);
BOOLEAN InterlockedBitTestAndSet64(_Interlocked_operand_ LONG64 volatile *Base, LONG64 Bit);
BOOLEAN InterlockedBitTestAndReset64(_Interlocked_operand_ LONG64 volatile *Base, LONG64 Bit);
SHORT InterlockedIncrement16(_Interlocked_operand_ SHORT volatile *Addend);
SHORT InterlockedDecrement16(_Interlocked_operand_ SHORT volatile *Addend);
SHORT InterlockedExchange16(_Interlocked_operand_ SHORT volatile *Target, SHORT Value);
SHORT InterlockedCompareExchange16(_Interlocked_operand_ SHORT volatile *Destination, SHORT Exchange, SHORT Comparand);
SHORT InterlockedAnd16(_Interlocked_operand_ SHORT volatile *Destination, SHORT Value);
SHORT InterlockedOr16(_Interlocked_operand_ SHORT volatile *Destination, SHORT Value);
CHAR InterlockedExchange8(_Interlocked_operand_ CHAR volatile *Target, CHAR Value);
CHAR InterlockedAnd8(_Interlocked_operand_ CHAR volatile *Destination, CHAR Value);
CHAR InterlockedOr8(_Interlocked_operand_ CHAR volatile *Destination, CHAR Value);
PVOID InterlockedExchangePointer(_Interlocked_operand_ PVOID volatile *Target, _In_opt_ PVOID Value);
PVOID InterlockedCompareExchangePointer(_Interlocked_operand_ PVOID volatile *Destination, _In_opt_ PVOID Exchange, _In_opt_ PVOID Comparand);
UCHAR InterlockedCompareExchange128(_Interlocked_operand_ LONG64 volatile *Destination, LONG64 ExchangeHigh, LONG64 ExchangeLow, LONG64 *ComparandResult);
#define InterlockedExchangeAddSizeT(a, b) InterlockedExchangeAdd64((LONG64 volatile *)(a), b)
#define InterlockedIncrementSizeT(a) InterlockedIncrement64((LONG64 volatile *)(a))
#define InterlockedDecrementSizeT(a) InterlockedDecrement64((LONG64 volatile *)(a))
#define InterlockedExchangeSizeT(a, b) InterlockedExchange64((LONG64 volatile *)(a), b)
#define InterlockedIncrementAcquire InterlockedIncrement
#define InterlockedIncrementRelease InterlockedIncrement
#define InterlockedIncrementNoFence InterlockedIncrement
#define InterlockedDecrementAcquire InterlockedDecrement
#define InterlockedDecrementRelease InterlockedDecrement
#define InterlockedDecrementNoFence InterlockedDecrement
#define InterlockedExchangeNoFence InterlockedExchange
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define InterlockedCompareExchangeAcquire InterlockedCompareExchange
#define InterlockedCompareExchangeRelease InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define InterlockedAndRelease InterlockedAnd
#define InterlockedOrRelease InterlockedOr
#define InterlockedCompareExchangePointerAcquire InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence InterlockedCompareExchangePointer
#define InterlockedExchangePointerNoFence InterlockedExchangePointer
#define InterlockedAddNoFence64 InterlockedAdd64
#define InterlockedIncrementNoFence64 InterlockedIncrement64
#define InterlockedIncrementRelease64 InterlockedIncrement64
#define InterlockedDecrementRelease64 InterlockedDecrement64

LONG ReadAcquire(LONG const volatile *Source);
ULONG64 ReadTimeStampCounter(VOID);
LONG ReadNoFence(LONG const volatile *Source);
LONG64 ReadAcquire64(LONG64 const volatile *Source);
LONG64 ReadNoFence64(LONG64 const volatile *Source);
PVOID ReadPointerAcquire(PVOID const volatile *Source);
PVOID ReadPointerNoFence(PVOID const volatile *Source);
ULONG ReadULongAcquire(ULONG const volatile *Source);
ULONG ReadULongNoFence(ULONG const volatile *Source);
ULONG64 ReadULong64Acquire(ULONG64 const volatile *Source);
ULONG64 ReadULong64NoFence(ULONG64 const volatile *Source);
UCHAR ReadUCharAcquire(UCHAR const volatile *Source);
UCHAR ReadUCharNoFence(UCHAR const volatile *Source);
USHORT ReadUShortAcquire(USHORT const volatile *Source);
USHORT ReadUShortNoFence(USHORT const volatile *Source);
VOID WriteRelease(LONG volatile *Destination, LONG Value);
VOID WriteNoFence(LONG volatile *Destination, LONG Value);
VOID WriteRelease64(LONG64 volatile *Destination, LONG64 Value);
VOID WriteNoFence64(LONG64 volatile *Destination, LONG64 Value);
VOID WritePointerRelease(PVOID volatile *Destination, PVOID Value);
VOID WritePointerNoFence(PVOID volatile *Destination, PVOID Value);
VOID WriteULongRelease(ULONG volatile *Destination, ULONG Value);
VOID WriteULongNoFence(ULONG volatile *Destination, ULONG Value);
VOID WriteULong64Release(ULONG64 volatile *Destination, ULONG64 Value);
VOID WriteULong64NoFence(ULONG64 volatile *Destination, ULONG64 Value);
VOID WriteUCharRelease(UCHAR volatile *Destination, UCHAR Value);
VOID WriteUCharNoFence(UCHAR volatile *Destination, UCHAR Value);
VOID WriteUShortNoFence(USHORT volatile *Destination, USHORT Value);

VOID InitializeSListHead(_Out_ PSLIST_HEADER SListHead);
PSLIST_ENTRY InterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PSLIST_ENTRY ListEntry);
PSLIST_ENTRY InterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead);
PSLIST_ENTRY InterlockedFlushSList(_Inout_ PSLIST_HEADER ListHead);
USHORT QueryDepthSList(PSLIST_HEADER SListHead);
PSLIST_ENTRY FirstEntrySList(const SLIST_HEADER *SListHead);
VOID ExInitializeSListHead(_Out_ PSLIST_HEADER SListHead);
PSLIST_ENTRY ExInterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PSLIST_ENTRY ListEntry, _Inout_opt_ PKSPIN_LOCK Lock);
PSLIST_ENTRY ExInterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_opt_ PKSPIN_LOCK Lock);
PSLIST_ENTRY ExInterlockedFlushSList(_Inout_ PSLIST_HEADER ListHead);
USHORT ExQueryDepthSList(PSLIST_HEADER SListHead);
PLIST_ENTRY ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
PLIST_ENTRY ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock);
PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock);
PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
LARGE_INTEGER ExInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, LARGE_INTEGER Increment, _Inout_ PKSPIN_LOCK Lock);
ULONG ExInterlockedAddUlong(_Inout_ PULONG Addend, ULONG Increment, _Inout_ PKSPIN_LOCK Lock);
VOID ExInterlockedAddLargeStatistic(_Inout_ PLARGE_INTEGER Addend, ULONG Increment);
LONGLONG ExInterlockedCompareExchange64(_Inout_ LONGLONG volatile *Destination, PLONGLONG Exchange, PLONGLONG Comparand, PKSPIN_LOCK Lock);
IRQLINT_C_END
