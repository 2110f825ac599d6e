/* irqlint kit: overflow-checked integer arithmetic */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifndef INT8_MIN
#define INT8_MIN (-127i8 - 1)
#endif
#ifndef SHORT_MIN
#define SHORT_MIN (-32768)
#endif
#ifndef INT16_MIN
#define INT16_MIN (-32767i16 - 1)
#endif
#ifndef INT_MIN
#define INT_MIN (-2147483647 - 1)
#endif
#ifndef INT32_MIN
#define INT32_MIN (-2147483647i32 - 1)
#endif
#ifndef LONG_MIN
#define LONG_MIN (-2147483647L - 1)
#endif
#ifndef LONGLONG_MIN
#define LONGLONG_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef LONG64_MIN
#define LONG64_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef INT64_MIN
#define INT64_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef INT_PTR_MIN
#define INT_PTR_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef LONG_PTR_MIN
#define LONG_PTR_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef PTRDIFF_T_MIN
#define PTRDIFF_T_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef SSIZE_T_MIN
#define SSIZE_T_MIN (-9223372036854775807i64 - 1)
#endif
#ifndef INT8_MAX
#define INT8_MAX 127i8
#endif
#ifndef UINT8_MAX
#define UINT8_MAX 0xffui8
#endif
#ifndef BYTE_MAX
#define BYTE_MAX 0xff
#endif
#ifndef SHORT_MAX
#define SHORT_MAX 32767
#endif
#ifndef INT16_MAX
#define INT16_MAX 32767i16
#endif
#ifndef USHORT_MAX
#define USHORT_MAX 0xffff
#endif
#ifndef UINT16_MAX
#define UINT16_MAX 0xffffui16
#endif
#ifndef WORD_MAX
#define WORD_MAX 0xffff
#endif
#ifndef INT_MAX
#define INT_MAX 2147483647
#endif
#ifndef INT32_MAX
#define INT32_MAX 2147483647i32
#endif
#ifndef UINT_MAX
#define UINT_MAX 0xffffffff
#endif
#ifndef UINT32_MAX
#define UINT32_MAX 0xffffffffui32
#endif
#ifndef LONG_MAX
#define LONG_MAX 2147483647L
#endif
#ifndef ULONG_MAX
#define ULONG_MAX 0xffffffffUL
#endif
#ifndef DWORD_MAX
#define DWORD_MAX 0xffffffffUL
#endif
#ifndef LONGLONG_MAX
#define LONGLONG_MAX 9223372036854775807i64
#endif
#ifndef LONG64_MAX
#define LONG64_MAX 9223372036854775807i64
#endif
#ifndef INT64_MAX
#define INT64_MAX 9223372036854775807i64
#endif
#ifndef ULONGLONG_MAX
#define ULONGLONG_MAX 0xffffffffffffffffui64
#endif
#ifndef DWORDLONG_MAX
#define DWORDLONG_MAX 0xffffffffffffffffui64
#endif
#ifndef ULONG64_MAX
#define ULONG64_MAX 0xffffffffffffffffui64
#endif
#ifndef DWORD64_MAX
#define DWORD64_MAX 0xffffffffffffffffui64
#endif
#ifndef UINT64_MAX
#define UINT64_MAX 0xffffffffffffffffui64
#endif
#ifndef INT_PTR_MAX
#define INT_PTR_MAX 9223372036854775807i64
#endif
#ifndef UINT_PTR_MAX
#define UINT_PTR_MAX 0xffffffffffffffffui64
#endif
#ifndef LONG_PTR_MAX
#define LONG_PTR_MAX 9223372036854775807i64
#endif
#ifndef ULONG_PTR_MAX
#define ULONG_PTR_MAX 0xffffffffffffffffui64
#endif
#ifndef DWORD_PTR_MAX
#define DWORD_PTR_MAX 0xffffffffffffffffui64
#endif
#ifndef PTRDIFF_T_MAX
#define PTRDIFF_T_MAX 9223372036854775807i64
#endif
#ifndef SIZE_T_MAX
#define SIZE_T_MAX 0xffffffffffffffffui64
#endif
#ifndef SSIZE_T_MAX
#define SSIZE_T_MAX 9223372036854775807i64
#endif
#define INT8_ERROR (-1i8)
#define UINT8_ERROR 0xffui8
#define BYTE_ERROR 0xff
#define SHORT_ERROR (-1)
#define INT16_ERROR (-1i16)
#define USHORT_ERROR 0xffff
#define UINT16_ERROR 0xffffui16
#define WORD_ERROR 0xffff
#define INT_ERROR (-1)
#define INT32_ERROR (-1i32)
#define UINT_ERROR 0xffffffff
#define UINT32_ERROR 0xffffffffui32
#define LONG_ERROR (-1L)
#define ULONG_ERROR 0xffffffffUL
#define DWORD_ERROR 0xffffffffUL
#define LONGLONG_ERROR (-1i64)
#define LONG64_ERROR (-1i64)
#define INT64_ERROR (-1i64)
#define ULONGLONG_ERROR 0xffffffffffffffffui64
#define DWORDLONG_ERROR 0xffffffffffffffffui64
#define ULONG64_ERROR 0xffffffffffffffffui64
#define UINT64_ERROR 0xffffffffffffffffui64
#define INT_PTR_ERROR (-1i64)
#define UINT_PTR_ERROR 0xffffffffffffffffui64
#define LONG_PTR_ERROR (-1i64)
#define ULONG_PTR_ERROR 0xffffffffffffffffui64
#define DWORD_PTR_ERROR 0xffffffffffffffffui64
#define PTRDIFF_T_ERROR (-1i64)
#define SIZE_T_ERROR 0xffffffffffffffffui64
#define SSIZE_T_ERROR (-1i64)
#define RtlIntPtrToInt RtlLongLongToInt
#define RtlIntPtrToUInt RtlLongLongToUInt
#define RtlIntPtrToUIntPtr RtlLongLongToULongLong
#define RtlIntPtrToLong RtlLongLongToLong
#define RtlIntPtrToULong RtlLongLongToULong
#define RtlIntPtrToULongPtr RtlLongLongToULongLong
#define RtlIntPtrToULongLong RtlLongLongToULongLong
#define RtlUIntPtrToUInt RtlULongLongToUInt
#define RtlUIntPtrToULong RtlULongLongToULong
#define RtlUIntPtrToLongLong RtlULongLongToLongLong
#define RtlLongPtrToInt RtlLongLongToInt
#define RtlLongPtrToUInt RtlLongLongToUInt
#define RtlLongPtrToLong RtlLongLongToLong
#define RtlLongPtrToULong RtlLongLongToULong
#define RtlULongPtrToUInt RtlULongLongToUInt
#define RtlULongPtrToULong RtlULongLongToULong
#define RtlULongPtrToLongLong RtlULongLongToLongLong
#define RtlSizeTToUInt32 RtlUIntPtrToUInt
#define RtlUIntPtrAdd RtlULongLongAdd
#define RtlULongPtrAdd RtlULongLongAdd
#define RtlDWordPtrAdd RtlULongLongAdd
#define RtlUIntPtrSub RtlULongLongSub
#define RtlULongPtrSub RtlULongLongSub
#define RtlDWordPtrSub RtlULongLongSub
#define RtlUIntPtrMult RtlULongLongMult
#define RtlULongPtrMult RtlULongLongMult
#define RtlDWordPtrMult RtlULongLongMult
#define RtlSizeTMult RtlULongLongMult
#define RtlSIZETMult RtlULongLongMult

typedef unsigned char BYTE;
typedef unsigned short WORD;
typedef unsigned int UINT;
typedef unsigned long DWORD;
typedef signed __int64 RtlINT64;
_Must_inspect_result_
NTSTATUS RtlInt8ToUChar(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) UCHAR *pch);

_Must_inspect_result_
NTSTATUS RtlInt8ToUInt8(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlInt8ToUShort(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlInt8ToUInt(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlInt8ToUIntPtr(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) UINT_PTR *puResult);

_Must_inspect_result_
NTSTATUS RtlInt8ToULong(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlInt8ToULongPtr(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) ULONG_PTR *pulResult);

_Must_inspect_result_
NTSTATUS RtlInt8ToULongLong(_In_ INT8 i8Operand, _Out_ _Deref_out_range_(==, i8Operand) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlUInt8ToInt8(_In_ UINT8 u8Operand, _Out_ _Deref_out_range_(==, u8Operand) INT8 *pi8Result);

NTSTATUS RtlUInt8ToChar(_In_ UINT8 u8Operand, _Out_ _Deref_out_range_(==, u8Operand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlByteToInt8(_In_ BYTE bOperand, _Out_ _Deref_out_range_(==, bOperand) INT8 *pi8Result);

NTSTATUS RtlByteToChar(_In_ BYTE bOperand, _Out_ _Deref_out_range_(==, bOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlShortToInt8(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlShortToUChar(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) UCHAR *pch);

NTSTATUS RtlShortToChar(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlShortToUInt8(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlShortToUShort(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlShortToUInt(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlShortToUIntPtr(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) UINT_PTR *puResult);

_Must_inspect_result_
NTSTATUS RtlShortToULong(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlShortToULongPtr(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) ULONG_PTR *pulResult);

_Must_inspect_result_
NTSTATUS RtlShortToDWordPtr(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) DWORD_PTR *pdwResult);

_Must_inspect_result_
NTSTATUS RtlShortToULongLong(_In_ SHORT sOperand, _Out_ _Deref_out_range_(==, sOperand) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlUShortToInt8(_In_ USHORT usOperand, _Out_ _Deref_out_range_(==, usOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlUShortToUChar(_In_ USHORT usOperand, _Out_ _Deref_out_range_(==, usOperand) UCHAR *pch);

NTSTATUS RtlUShortToChar(_In_ USHORT usOperand, _Out_ _Deref_out_range_(==, usOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlUShortToUInt8(_In_ USHORT usOperand, _Out_ _Deref_out_range_(==, usOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlUShortToShort(_In_ USHORT usOperand, _Out_ _Deref_out_range_(==, usOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlIntToInt8(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlIntToUChar(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) UCHAR *pch);

NTSTATUS RtlIntToChar(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlIntToUInt8(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlIntToShort(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlIntToUShort(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlIntToUInt(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlIntToULong(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlIntToULongLong(_In_ INT iOperand, _Out_ _Deref_out_range_(==, iOperand) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlIntPtrToInt8(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlIntPtrToUChar(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) UCHAR *pch);

NTSTATUS RtlIntPtrToChar(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlIntPtrToUInt8(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlIntPtrToShort(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlIntPtrToUShort(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlIntPtrToLongPtr(_In_ INT_PTR iOperand, _Out_ _Deref_out_range_(==, iOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlUIntToInt8(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlUIntToUChar(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) UCHAR *pch);

NTSTATUS RtlUIntToChar(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlUIntToUInt8(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlUIntToShort(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlUIntToUShort(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlUIntToInt(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlUIntToIntPtr(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlUIntToLong(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) LONG *plResult);

_Must_inspect_result_
NTSTATUS RtlUIntToLongPtr(_In_ UINT uOperand, _Out_ _Deref_out_range_(==, uOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToInt8(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToUChar(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) UCHAR *pch);

NTSTATUS RtlUIntPtrToChar(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlUIntPtrToUInt8(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToShort(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToInt16(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) INT16 *pi16Result);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToUShort(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToUInt16(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) UINT16 *pu16Result);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToInt(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToIntPtr(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToLong(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) LONG *plResult);

_Must_inspect_result_
NTSTATUS RtlUIntPtrToLongPtr(_In_ UINT_PTR uOperand, _Out_ _Deref_out_range_(==, uOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlLongToInt8(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlLongToUChar(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) UCHAR *pch);

NTSTATUS RtlLongToChar(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlLongToUInt8(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlLongToShort(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlLongToUShort(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlLongToInt(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlLongToIntPtr(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlLongToUInt(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlLongToUIntPtr(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) UINT_PTR *puResult);

_Must_inspect_result_
NTSTATUS RtlLongToULong(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlLongToULongPtr(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) ULONG_PTR *pulResult);

_Must_inspect_result_
NTSTATUS RtlLongToULongLong(_In_ LONG lOperand, _Out_ _Deref_out_range_(==, lOperand) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlLongPtrToInt8(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlLongPtrToUChar(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) UCHAR *pch);

NTSTATUS RtlLongPtrToChar(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlLongPtrToUInt8(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlLongPtrToShort(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlLongPtrToUShort(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlLongPtrToIntPtr(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlLongPtrToUIntPtr(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) UINT_PTR *puResult);

_Must_inspect_result_
NTSTATUS RtlLongPtrToULongPtr(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) ULONG_PTR *pulResult);

_Must_inspect_result_
NTSTATUS RtlLongPtrToULongLong(_In_ LONG_PTR lOperand, _Out_ _Deref_out_range_(==, lOperand) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlULongToInt8(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlULongToUChar(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UCHAR *pch);

NTSTATUS RtlULongToChar(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlULongToUInt8(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlULongToShort(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlULongToUShort(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlULongToInt(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlULongToIntPtr(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlULongToUInt(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlULongToUIntPtr(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UINT_PTR *puiResult);

_Must_inspect_result_
NTSTATUS RtlULongToLong(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) LONG *plResult);

_Must_inspect_result_
NTSTATUS RtlULongToLongPtr(_In_ ULONG ulOperand, _Out_ _Deref_out_range_(==, ulOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToInt8(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlULongPtrToUChar(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UCHAR *pch);

NTSTATUS RtlULongPtrToChar(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlULongPtrToUInt8(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UINT8 *pui8Result);

_Must_inspect_result_
NTSTATUS RtlULongPtrToShort(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToUShort(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToInt(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToIntPtr(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToUIntPtr(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) UINT_PTR *puResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToLong(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) LONG *plResult);

_Must_inspect_result_
NTSTATUS RtlULongPtrToLongPtr(_In_ ULONG_PTR ulOperand, _Out_ _Deref_out_range_(==, ulOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToInt8(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlLongLongToUChar(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) UCHAR *pch);

NTSTATUS RtlLongLongToChar(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlLongLongToUInt8(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlLongLongToShort(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToUShort(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToInt(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToIntPtr(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) INT_PTR *piResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToUInt(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToLong(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) LONG *plResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToLongPtr(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToULong(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlLongLongToULongLong(_In_ LONGLONG llOperand, _Out_ _Deref_out_range_(==, llOperand) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToInt8(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) INT8 *pi8Result);

_Must_inspect_result_
NTSTATUS RtlULongLongToUChar(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) UCHAR *pch);

NTSTATUS RtlULongLongToChar(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) CHAR *pch);
_Must_inspect_result_
NTSTATUS RtlULongLongToUInt8(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlULongLongToShort(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) SHORT *psResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToUShort(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToInt(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) INT *piResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToUInt(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToUIntPtr(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) UINT_PTR *puResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToLong(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) LONG *plResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToLongPtr(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) LONG_PTR *plResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToULong(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToULongPtr(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) ULONG_PTR *pulResult);

_Must_inspect_result_
NTSTATUS RtlULongLongToLongLong(_In_ ULONGLONG ullOperand, _Out_ _Deref_out_range_(==, ullOperand) LONGLONG *pllResult);

_Must_inspect_result_
NTSTATUS RtlUInt8Add(_In_ UINT8 u8Augend, _In_ UINT8 u8Addend, _Out_ _Deref_out_range_(==, u8Augend + u8Addend) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlUShortAdd(_In_ USHORT usAugend, _In_ USHORT usAddend, _Out_ _Deref_out_range_(==, usAugend + usAddend) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlUIntAdd(_In_ UINT uAugend, _In_ UINT uAddend, _Out_ _Deref_out_range_(==, uAugend + uAddend) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlULongAdd(_In_ ULONG ulAugend, _In_ ULONG ulAddend, _Out_ _Deref_out_range_(==, ulAugend + ulAddend) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlSizeTAdd(_In_ size_t Augend, _In_ size_t Addend, _Out_ _Deref_out_range_(==, Augend + Addend) size_t *pResult);

_Must_inspect_result_
NTSTATUS RtlULongLongAdd(_In_ ULONGLONG ullAugend, _In_ ULONGLONG ullAddend,
    _Out_ _Deref_out_range_(==, ullAugend + ullAddend) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlUInt8Sub(_In_ UINT8 u8Minuend, _In_ UINT8 u8Subtrahend, _Out_ _Deref_out_range_(==, u8Minuend - u8Subtrahend) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlUShortSub(_In_ USHORT usMinuend, _In_ USHORT usSubtrahend, _Out_ _Deref_out_range_(==, usMinuend - usSubtrahend) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlUIntSub(_In_ UINT uMinuend, _In_ UINT uSubtrahend, _Out_ _Deref_out_range_(==, uMinuend - uSubtrahend) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlULongSub(_In_ ULONG ulMinuend, _In_ ULONG ulSubtrahend, _Out_ _Deref_out_range_(==, ulMinuend - ulSubtrahend) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlSizeTSub(_In_ size_t Minuend, _In_ size_t Subtrahend, _Out_ _Deref_out_range_(==, Minuend - Subtrahend) size_t *pResult);

_Must_inspect_result_
NTSTATUS RtlULongLongSub(_In_ ULONGLONG ullMinuend, _In_ ULONGLONG ullSubtrahend,
    _Out_ _Deref_out_range_(==, ullMinuend - ullSubtrahend) ULONGLONG *pullResult);

_Must_inspect_result_
NTSTATUS RtlUInt8Mult(_In_ UINT8 u8Multiplicand, _In_ UINT8 u8Multiplier,
    _Out_ _Deref_out_range_(==, u8Multiplicand *u8Multiplier) UINT8 *pu8Result);

_Must_inspect_result_
NTSTATUS RtlUShortMult(_In_ USHORT usMultiplicand, _In_ USHORT usMultiplier,
    _Out_ _Deref_out_range_(==, usMultiplicand *usMultiplier) USHORT *pusResult);

_Must_inspect_result_
NTSTATUS RtlUIntMult(_In_ UINT uMultiplicand, _In_ UINT uMultiplier, _Out_ _Deref_out_range_(==, uMultiplicand *uMultiplier) UINT *puResult);

_Must_inspect_result_
NTSTATUS RtlULongMult(_In_ ULONG ulMultiplicand, _In_ ULONG ulMultiplier,
    _Out_ _Deref_out_range_(==, ulMultiplicand *ulMultiplier) ULONG *pulResult);

_Must_inspect_result_
NTSTATUS RtlULongLongMult(_In_ ULONGLONG ullMultiplicand, _In_ ULONGLONG ullMultiplier,
    _Out_ _Deref_out_range_(==, ullMultiplicand *ullMultiplier) ULONGLONG *pullResult);

#define LODWORD(q) ((DWORD)(q))
#define HIDWORD(q) ((DWORD)((q) >> 32))

#ifdef __cplusplus
}
#endif
