/* Source annotations. What the model reads becomes a string attribute "sal:NAME(raw arguments)"; buffer sizes and ranges vanish.
   Arguments are not macro-expanded: they reach the model as the author wrote them. */
#pragma once
#define _SAL_VERSION 20
#define __SAL_H_VERSION 180000000
/* The spelling without the trailing underscores: sources that come from elsewhere define the other one away. */
#define _IRQLINT_A(text) __attribute((annotate("sal:" text)))

#ifdef __cplusplus
extern "C" {
#endif
/* Markers that stay visible as calls. */
void __irqlint_assume(int condition);
void __irqlint_assert(int condition);
void __irqlint_lock_held(const volatile void *lock);
void __irqlint_lock_not_held(const volatile void *lock);
void __irqlint_lock_acquired(const volatile void *lock);
void __irqlint_lock_released(const volatile void *lock);
void __irqlint_same_lock(const volatile void *a, const volatile void *b);
void __irqlint_paged_code(void);
void __irqlint_paged_code_locked(void);
void __irqlint_unreferenced(int, ...);
#ifdef __cplusplus
}
#endif

#define _Analysis_assume_(...) __irqlint_assume((__VA_ARGS__) != 0)
#define __analysis_assume(...) __irqlint_assume((__VA_ARGS__) != 0)
#define __analysis_assert(...) __irqlint_assert((__VA_ARGS__) != 0)
#define _Analysis_assume_nullterminated_(...) ((void)0)
#define __analysis_assume_nullterminated(...) ((void)0)
#define __analysis_hint(...)
#define __analysis_noreturn __declspec(noreturn)
#define _Analysis_noreturn_ __declspec(noreturn)
#define _Analysis_mode_(...)
#define __assume_validated(...)
#define __assume_bound(...)
#define __file_parser(...)
#define __source_code_content(...)
#define __class_code_content(...)
#define __typefix(...)
#define __fallthrough __attribute__((fallthrough))
#define __volatile
#define __nonvolatile
#define _Const_

/* carried into the tree */
#define _Always_(...) _IRQLINT_A("_Always_(" #__VA_ARGS__ ")")
#define _At_(...) _IRQLINT_A("_At_(" #__VA_ARGS__ ")")
#define _COM_Outptr_ _IRQLINT_A("_COM_Outptr_")
#define _COM_Outptr_opt_ _IRQLINT_A("_COM_Outptr_opt_")
#define _Called_from_function_class_(...) _IRQLINT_A("_Called_from_function_class_(" #__VA_ARGS__ ")")
#define _Check_return_ _IRQLINT_A("_Check_return_")
#define _Function_class_(...) _IRQLINT_A("_Function_class_(" #__VA_ARGS__ ")")
#define _In_ _IRQLINT_A("_In_")
#define _In_function_class_(...) _IRQLINT_A("_In_function_class_(" #__VA_ARGS__ ")")
#define _In_opt_ _IRQLINT_A("_In_opt_")
#define _In_opt_z_ _IRQLINT_A("_In_opt_z_")
#define _In_z_ _IRQLINT_A("_In_z_")
#define _Inout_ _IRQLINT_A("_Inout_")
#define _Inout_opt_ _IRQLINT_A("_Inout_opt_")
#define _Maybe_raises_SEH_exception_ _IRQLINT_A("_Maybe_raises_SEH_exception_")
#define _Maybenull_ _IRQLINT_A("_Maybenull_")
#define _Must_inspect_result_ _IRQLINT_A("_Must_inspect_result_")
#define _Notnull_ _IRQLINT_A("_Notnull_")
#define _On_failure_(...) _IRQLINT_A("_On_failure_(" #__VA_ARGS__ ")")
#define _Out_ _IRQLINT_A("_Out_")
#define _Out_opt_ _IRQLINT_A("_Out_opt_")
#define _Outptr_ _IRQLINT_A("_Outptr_")
#define _Outptr_opt_ _IRQLINT_A("_Outptr_opt_")
#define _Outptr_opt_result_maybenull_ _IRQLINT_A("_Outptr_opt_result_maybenull_")
#define _Outptr_result_maybenull_ _IRQLINT_A("_Outptr_result_maybenull_")
#define _Outptr_result_nullonfailure_ _IRQLINT_A("_Outptr_result_nullonfailure_")
#define _Post_maybenull_ _IRQLINT_A("_Post_maybenull_")
#define _Post_notnull_ _IRQLINT_A("_Post_notnull_")
#define _Post_ptr_invalid_ _IRQLINT_A("_Post_ptr_invalid_")
#define _Pre_maybenull_ _IRQLINT_A("_Pre_maybenull_")
#define _Pre_notnull_ _IRQLINT_A("_Pre_notnull_")
#define _Raises_SEH_exception_ _IRQLINT_A("_Raises_SEH_exception_")
#define _Reserved_ _IRQLINT_A("_Reserved_")
#define _Ret_maybenull_ _IRQLINT_A("_Ret_maybenull_")
#define _Ret_notnull_ _IRQLINT_A("_Ret_notnull_")
#define _Return_type_success_(...) _IRQLINT_A("_Return_type_success_(" #__VA_ARGS__ ")")
#define _Success_(...) _IRQLINT_A("_Success_(" #__VA_ARGS__ ")")
#define _When_(...) _IRQLINT_A("_When_(" #__VA_ARGS__ ")")
#define __checkReturn _IRQLINT_A("__checkReturn")
#define __control_entrypoint(...) _IRQLINT_A("__control_entrypoint(" #__VA_ARGS__ ")")
#define __data_entrypoint(...) _IRQLINT_A("__data_entrypoint(" #__VA_ARGS__ ")")
#define __deref_inout _IRQLINT_A("__deref_inout")
#define __deref_inout_opt _IRQLINT_A("__deref_inout_opt")
#define __deref_opt_out _IRQLINT_A("__deref_opt_out")
#define __deref_opt_out_opt _IRQLINT_A("__deref_opt_out_opt")
#define __deref_out _IRQLINT_A("__deref_out")
#define __deref_out_opt _IRQLINT_A("__deref_out_opt")
#define __in _IRQLINT_A("__in")
#define __in_opt _IRQLINT_A("__in_opt")
#define __inout _IRQLINT_A("__inout")
#define __inout_opt _IRQLINT_A("__inout_opt")
#define __maybenull _IRQLINT_A("__maybenull")
#define __notnull _IRQLINT_A("__notnull")
#define __out _IRQLINT_A("__out")
#define __out_opt _IRQLINT_A("__out_opt")
#define __reserved _IRQLINT_A("__reserved")
#define __success(...) _IRQLINT_A("__success(" #__VA_ARGS__ ")")

/* accepted, no meaning for the model */
#define _At_buffer_(...)
#define _COM_Outptr_opt_result_maybenull_
#define _COM_Outptr_result_maybenull_
#define _Deref2_pre_readonly_
#define _Deref_in_bound_
#define _Deref_in_range_(...)
#define _Deref_inout_bound_
#define _Deref_inout_z_
#define _Deref_inout_z_bytecap_c_(...)
#define _Deref_inout_z_cap_c_(...)
#define _Deref_opt_out_
#define _Deref_opt_out_opt_
#define _Deref_opt_out_opt_z_
#define _Deref_opt_out_z_
#define _Deref_out_
#define _Deref_out_bound_
#define _Deref_out_opt_
#define _Deref_out_opt_z_
#define _Deref_out_range_(...)
#define _Deref_out_z_
#define _Deref_out_z_bytecap_c_(...)
#define _Deref_out_z_cap_c_(...)
#define _Deref_post_bytecap_(...)
#define _Deref_post_bytecap_c_(...)
#define _Deref_post_bytecap_x_(...)
#define _Deref_post_bytecount_(...)
#define _Deref_post_bytecount_c_(...)
#define _Deref_post_bytecount_x_(...)
#define _Deref_post_cap_(...)
#define _Deref_post_cap_c_(...)
#define _Deref_post_cap_x_(...)
#define _Deref_post_count_(...)
#define _Deref_post_count_c_(...)
#define _Deref_post_count_x_(...)
#define _Deref_post_maybenull_
#define _Deref_post_notnull_
#define _Deref_post_null_
#define _Deref_post_opt_bytecap_(...)
#define _Deref_post_opt_bytecap_c_(...)
#define _Deref_post_opt_bytecap_x_(...)
#define _Deref_post_opt_bytecount_(...)
#define _Deref_post_opt_bytecount_c_(...)
#define _Deref_post_opt_bytecount_x_(...)
#define _Deref_post_opt_cap_(...)
#define _Deref_post_opt_cap_c_(...)
#define _Deref_post_opt_cap_x_(...)
#define _Deref_post_opt_count_(...)
#define _Deref_post_opt_count_c_(...)
#define _Deref_post_opt_count_x_(...)
#define _Deref_post_opt_valid_
#define _Deref_post_opt_valid_bytecap_(...)
#define _Deref_post_opt_valid_bytecap_c_(...)
#define _Deref_post_opt_valid_bytecap_x_(...)
#define _Deref_post_opt_valid_cap_(...)
#define _Deref_post_opt_valid_cap_c_(...)
#define _Deref_post_opt_valid_cap_x_(...)
#define _Deref_post_opt_z_
#define _Deref_post_opt_z_bytecap_(...)
#define _Deref_post_opt_z_bytecap_c_(...)
#define _Deref_post_opt_z_bytecap_x_(...)
#define _Deref_post_opt_z_cap_(...)
#define _Deref_post_opt_z_cap_c_(...)
#define _Deref_post_opt_z_cap_x_(...)
#define _Deref_post_valid_
#define _Deref_post_valid_bytecap_(...)
#define _Deref_post_valid_bytecap_c_(...)
#define _Deref_post_valid_bytecap_x_(...)
#define _Deref_post_valid_cap_(...)
#define _Deref_post_valid_cap_c_(...)
#define _Deref_post_valid_cap_x_(...)
#define _Deref_post_z_
#define _Deref_post_z_bytecap_(...)
#define _Deref_post_z_bytecap_c_(...)
#define _Deref_post_z_bytecap_x_(...)
#define _Deref_post_z_cap_(...)
#define _Deref_post_z_cap_c_(...)
#define _Deref_post_z_cap_x_(...)
#define _Deref_pre_bytecap_(...)
#define _Deref_pre_bytecap_c_(...)
#define _Deref_pre_bytecap_x_(...)
#define _Deref_pre_bytecount_(...)
#define _Deref_pre_bytecount_c_(...)
#define _Deref_pre_bytecount_x_(...)
#define _Deref_pre_cap_(...)
#define _Deref_pre_cap_c_(...)
#define _Deref_pre_cap_x_(...)
#define _Deref_pre_count_(...)
#define _Deref_pre_count_c_(...)
#define _Deref_pre_count_x_(...)
#define _Deref_pre_invalid_
#define _Deref_pre_maybenull_
#define _Deref_pre_notnull_
#define _Deref_pre_null_
#define _Deref_pre_opt_bytecap_(...)
#define _Deref_pre_opt_bytecap_c_(...)
#define _Deref_pre_opt_bytecap_x_(...)
#define _Deref_pre_opt_bytecount_(...)
#define _Deref_pre_opt_bytecount_c_(...)
#define _Deref_pre_opt_bytecount_x_(...)
#define _Deref_pre_opt_cap_(...)
#define _Deref_pre_opt_cap_c_(...)
#define _Deref_pre_opt_cap_x_(...)
#define _Deref_pre_opt_count_(...)
#define _Deref_pre_opt_count_c_(...)
#define _Deref_pre_opt_count_x_(...)
#define _Deref_pre_opt_valid_
#define _Deref_pre_opt_valid_bytecap_(...)
#define _Deref_pre_opt_valid_bytecap_c_(...)
#define _Deref_pre_opt_valid_bytecap_x_(...)
#define _Deref_pre_opt_valid_cap_(...)
#define _Deref_pre_opt_valid_cap_c_(...)
#define _Deref_pre_opt_valid_cap_x_(...)
#define _Deref_pre_opt_z_
#define _Deref_pre_opt_z_bytecap_(...)
#define _Deref_pre_opt_z_bytecap_c_(...)
#define _Deref_pre_opt_z_bytecap_x_(...)
#define _Deref_pre_opt_z_cap_(...)
#define _Deref_pre_opt_z_cap_c_(...)
#define _Deref_pre_opt_z_cap_x_(...)
#define _Deref_pre_readonly_
#define _Deref_pre_valid_
#define _Deref_pre_valid_bytecap_(...)
#define _Deref_pre_valid_bytecap_c_(...)
#define _Deref_pre_valid_bytecap_x_(...)
#define _Deref_pre_valid_cap_(...)
#define _Deref_pre_valid_cap_c_(...)
#define _Deref_pre_valid_cap_x_(...)
#define _Deref_pre_writeonly_
#define _Deref_pre_z_
#define _Deref_pre_z_bytecap_(...)
#define _Deref_pre_z_bytecap_c_(...)
#define _Deref_pre_z_bytecap_x_(...)
#define _Deref_pre_z_cap_(...)
#define _Deref_pre_z_cap_c_(...)
#define _Deref_pre_z_cap_x_(...)
#define _Deref_prepost_bytecap_(...)
#define _Deref_prepost_bytecap_x_(...)
#define _Deref_prepost_bytecount_(...)
#define _Deref_prepost_bytecount_x_(...)
#define _Deref_prepost_cap_(...)
#define _Deref_prepost_cap_x_(...)
#define _Deref_prepost_count_(...)
#define _Deref_prepost_count_x_(...)
#define _Deref_prepost_opt_bytecap_(...)
#define _Deref_prepost_opt_bytecap_x_(...)
#define _Deref_prepost_opt_bytecount_(...)
#define _Deref_prepost_opt_bytecount_x_(...)
#define _Deref_prepost_opt_cap_(...)
#define _Deref_prepost_opt_cap_x_(...)
#define _Deref_prepost_opt_count_(...)
#define _Deref_prepost_opt_count_x_(...)
#define _Deref_prepost_opt_valid_
#define _Deref_prepost_opt_valid_bytecap_(...)
#define _Deref_prepost_opt_valid_bytecap_x_(...)
#define _Deref_prepost_opt_valid_cap_(...)
#define _Deref_prepost_opt_valid_cap_x_(...)
#define _Deref_prepost_opt_z_
#define _Deref_prepost_opt_z_bytecap_(...)
#define _Deref_prepost_opt_z_cap_(...)
#define _Deref_prepost_valid_
#define _Deref_prepost_valid_bytecap_(...)
#define _Deref_prepost_valid_bytecap_x_(...)
#define _Deref_prepost_valid_cap_(...)
#define _Deref_prepost_valid_cap_x_(...)
#define _Deref_prepost_z_
#define _Deref_prepost_z_bytecap_(...)
#define _Deref_prepost_z_cap_(...)
#define _Deref_ret_bound_
#define _Deref_ret_opt_z_
#define _Deref_ret_range_(...)
#define _Deref_ret_z_
#define _Enum_is_bitflag_
#define _Field_range_(...)
#define _Field_size_(...)
#define _Field_size_bytes_(...)
#define _Field_size_bytes_full_(...)
#define _Field_size_bytes_full_opt_(...)
#define _Field_size_bytes_opt_(...)
#define _Field_size_bytes_part_(...)
#define _Field_size_bytes_part_opt_(...)
#define _Field_size_full_(...)
#define _Field_size_full_opt_(...)
#define _Field_size_opt_(...)
#define _Field_size_part_(...)
#define _Field_size_part_opt_(...)
#define _Field_z_
#define _GrouP_(...) __VA_ARGS__
#define _Group_(...) __VA_ARGS__
#define _In_bound_
#define _In_bytecount_(...)
#define _In_bytecount_c_(...)
#define _In_bytecount_x_(...)
#define _In_count_(...)
#define _In_count_c_(...)
#define _In_count_x_(...)
#define _In_defensive_(...)
#define _In_opt_bytecount_(...)
#define _In_opt_bytecount_c_(...)
#define _In_opt_bytecount_x_(...)
#define _In_opt_count_(...)
#define _In_opt_count_c_(...)
#define _In_opt_count_x_(...)
#define _In_opt_ptrdiff_count_(...)
#define _In_opt_z_bytecount_(...)
#define _In_opt_z_bytecount_c_(...)
#define _In_opt_z_count_(...)
#define _In_opt_z_count_c_(...)
#define _In_ptrdiff_count_(...)
#define _In_range_(...)
#define _In_reads_(...)
#define _In_reads_bytes_(...)
#define _In_reads_bytes_opt_(...)
#define _In_reads_opt_(...)
#define _In_reads_opt_z_(...)
#define _In_reads_or_z_(...)
#define _In_reads_or_z_opt_(...)
#define _In_reads_to_ptr_(...)
#define _In_reads_to_ptr_opt_(...)
#define _In_reads_to_ptr_opt_z_(...)
#define _In_reads_to_ptr_z_(...)
#define _In_reads_z_(...)
#define _In_z_bytecount_(...)
#define _In_z_bytecount_c_(...)
#define _In_z_count_(...)
#define _In_z_count_c_(...)
#define _Inout_bytecap_(...)
#define _Inout_bytecap_c_(...)
#define _Inout_bytecap_x_(...)
#define _Inout_bytecount_(...)
#define _Inout_bytecount_c_(...)
#define _Inout_bytecount_x_(...)
#define _Inout_cap_(...)
#define _Inout_cap_c_(...)
#define _Inout_cap_x_(...)
#define _Inout_count_(...)
#define _Inout_count_c_(...)
#define _Inout_count_x_(...)
#define _Inout_defensive_(...)
#define _Inout_opt_bytecap_(...)
#define _Inout_opt_bytecap_c_(...)
#define _Inout_opt_bytecap_x_(...)
#define _Inout_opt_bytecount_(...)
#define _Inout_opt_bytecount_c_(...)
#define _Inout_opt_bytecount_x_(...)
#define _Inout_opt_cap_(...)
#define _Inout_opt_cap_c_(...)
#define _Inout_opt_cap_x_(...)
#define _Inout_opt_count_(...)
#define _Inout_opt_count_c_(...)
#define _Inout_opt_count_x_(...)
#define _Inout_opt_ptrdiff_count_(...)
#define _Inout_opt_z_
#define _Inout_opt_z_bytecap_(...)
#define _Inout_opt_z_bytecap_c_(...)
#define _Inout_opt_z_bytecap_x_(...)
#define _Inout_opt_z_bytecount_(...)
#define _Inout_opt_z_bytecount_c_(...)
#define _Inout_opt_z_cap_(...)
#define _Inout_opt_z_cap_c_(...)
#define _Inout_opt_z_cap_x_(...)
#define _Inout_opt_z_count_(...)
#define _Inout_opt_z_count_c_(...)
#define _Inout_ptrdiff_count_(...)
#define _Inout_updates_(...)
#define _Inout_updates_all_(...)
#define _Inout_updates_all_opt_(...)
#define _Inout_updates_bytes_(...)
#define _Inout_updates_bytes_all_(...)
#define _Inout_updates_bytes_all_opt_(...)
#define _Inout_updates_bytes_opt_(...)
#define _Inout_updates_bytes_to_(...)
#define _Inout_updates_bytes_to_opt_(...)
#define _Inout_updates_opt_(...)
#define _Inout_updates_opt_z_(...)
#define _Inout_updates_to_(...)
#define _Inout_updates_to_opt_(...)
#define _Inout_updates_z_(...)
#define _Inout_z_
#define _Inout_z_bytecap_(...)
#define _Inout_z_bytecap_c_(...)
#define _Inout_z_bytecap_x_(...)
#define _Inout_z_bytecount_(...)
#define _Inout_z_bytecount_c_(...)
#define _Inout_z_cap_(...)
#define _Inout_z_cap_c_(...)
#define _Inout_z_cap_x_(...)
#define _Inout_z_count_(...)
#define _Inout_z_count_c_(...)
#define _Literal_
#define _Maybevalid_
#define _Notliteral_
#define _Notref_
#define _Notvalid_
#define _NullNull_terminated_
#define _Null_
#define _Null_terminated_
#define _Out_bound_
#define _Out_bytecap_(...)
#define _Out_bytecap_c_(...)
#define _Out_bytecap_post_bytecount_(...)
#define _Out_bytecap_x_(...)
#define _Out_bytecapcount_(...)
#define _Out_bytecapcount_x_(...)
#define _Out_cap_(...)
#define _Out_cap_c_(...)
#define _Out_cap_m_(...)
#define _Out_cap_post_count_(...)
#define _Out_cap_x_(...)
#define _Out_capcount_(...)
#define _Out_capcount_x_(...)
#define _Out_defensive_(...)
#define _Out_opt_bytecap_(...)
#define _Out_opt_bytecap_c_(...)
#define _Out_opt_bytecap_post_bytecount_(...)
#define _Out_opt_bytecap_x_(...)
#define _Out_opt_bytecapcount_(...)
#define _Out_opt_bytecapcount_x_(...)
#define _Out_opt_cap_(...)
#define _Out_opt_cap_c_(...)
#define _Out_opt_cap_m_(...)
#define _Out_opt_cap_post_count_(...)
#define _Out_opt_cap_x_(...)
#define _Out_opt_capcount_(...)
#define _Out_opt_capcount_x_(...)
#define _Out_opt_ptrdiff_cap_(...)
#define _Out_opt_z_bytecap_(...)
#define _Out_opt_z_bytecap_c_(...)
#define _Out_opt_z_bytecap_post_bytecount_(...)
#define _Out_opt_z_bytecap_x_(...)
#define _Out_opt_z_bytecapcount_(...)
#define _Out_opt_z_cap_(...)
#define _Out_opt_z_cap_c_(...)
#define _Out_opt_z_cap_m_(...)
#define _Out_opt_z_cap_post_count_(...)
#define _Out_opt_z_cap_x_(...)
#define _Out_opt_z_capcount_(...)
#define _Out_ptrdiff_cap_(...)
#define _Out_range_(...)
#define _Out_writes_(...)
#define _Out_writes_all_(...)
#define _Out_writes_all_opt_(...)
#define _Out_writes_bytes_(...)
#define _Out_writes_bytes_all_(...)
#define _Out_writes_bytes_all_opt_(...)
#define _Out_writes_bytes_opt_(...)
#define _Out_writes_bytes_to_(...)
#define _Out_writes_bytes_to_opt_(...)
#define _Out_writes_opt_(...)
#define _Out_writes_opt_z_(...)
#define _Out_writes_to_(...)
#define _Out_writes_to_opt_(...)
#define _Out_writes_to_ptr_(...)
#define _Out_writes_to_ptr_opt_(...)
#define _Out_writes_to_ptr_opt_z_(...)
#define _Out_writes_to_ptr_z_(...)
#define _Out_writes_z_(...)
#define _Out_z_bytecap_(...)
#define _Out_z_bytecap_c_(...)
#define _Out_z_bytecap_post_bytecount_(...)
#define _Out_z_bytecap_x_(...)
#define _Out_z_bytecapcount_(...)
#define _Out_z_cap_(...)
#define _Out_z_cap_c_(...)
#define _Out_z_cap_m_(...)
#define _Out_z_cap_post_count_(...)
#define _Out_z_cap_x_(...)
#define _Out_z_capcount_(...)
#define _Outptr_opt_result_buffer_(...)
#define _Outptr_opt_result_buffer_all_(...)
#define _Outptr_opt_result_buffer_all_maybenull_(...)
#define _Outptr_opt_result_buffer_maybenull_(...)
#define _Outptr_opt_result_buffer_to_(...)
#define _Outptr_opt_result_buffer_to_maybenull_(...)
#define _Outptr_opt_result_bytebuffer_(...)
#define _Outptr_opt_result_bytebuffer_all_(...)
#define _Outptr_opt_result_bytebuffer_all_maybenull_(...)
#define _Outptr_opt_result_bytebuffer_maybenull_(...)
#define _Outptr_opt_result_bytebuffer_to_(...)
#define _Outptr_opt_result_bytebuffer_to_maybenull_(...)
#define _Outptr_opt_result_maybenull_z_
#define _Outptr_opt_result_nullonfailure_
#define _Outptr_opt_result_z_
#define _Outptr_result_buffer_(...)
#define _Outptr_result_buffer_all_(...)
#define _Outptr_result_buffer_all_maybenull_(...)
#define _Outptr_result_buffer_maybenull_(...)
#define _Outptr_result_buffer_to_(...)
#define _Outptr_result_buffer_to_maybenull_(...)
#define _Outptr_result_bytebuffer_(...)
#define _Outptr_result_bytebuffer_all_(...)
#define _Outptr_result_bytebuffer_all_maybenull_(...)
#define _Outptr_result_bytebuffer_maybenull_(...)
#define _Outptr_result_bytebuffer_to_(...)
#define _Outptr_result_bytebuffer_to_maybenull_(...)
#define _Outptr_result_maybenull_z_
#define _Outptr_result_z_
#define _Outref_
#define _Outref_result_buffer_(...)
#define _Outref_result_buffer_all_(...)
#define _Outref_result_buffer_all_maybenull_(...)
#define _Outref_result_buffer_maybenull_(...)
#define _Outref_result_buffer_to_(...)
#define _Outref_result_buffer_to_maybenull_(...)
#define _Outref_result_bytebuffer_(...)
#define _Outref_result_bytebuffer_all_(...)
#define _Outref_result_bytebuffer_all_maybenull_(...)
#define _Outref_result_bytebuffer_maybenull_(...)
#define _Outref_result_bytebuffer_to_(...)
#define _Outref_result_bytebuffer_to_maybenull_(...)
#define _Outref_result_maybenull_
#define _Outref_result_nullonfailure_
#define _Points_to_data_
#define _Post_
#define _Post_bytecap_(...)
#define _Post_bytecount_(...)
#define _Post_bytecount_c_(...)
#define _Post_bytecount_x_(...)
#define _Post_cap_(...)
#define _Post_count_(...)
#define _Post_count_c_(...)
#define _Post_count_x_(...)
#define _Post_defensive_
#define _Post_equal_to_(...)
#define _Post_invalid_
#define _Post_maybez_
#define _Post_null_
#define _Post_readable_byte_size_(...)
#define _Post_readable_size_(...)
#define _Post_satisfies_(...)
#define _Post_valid_
#define _Post_writable_byte_size_(...)
#define _Post_writable_size_(...)
#define _Post_z_
#define _Post_z_bytecount_(...)
#define _Post_z_bytecount_c_(...)
#define _Post_z_bytecount_x_(...)
#define _Post_z_count_(...)
#define _Post_z_count_c_(...)
#define _Post_z_count_x_(...)
#define _Pre_
#define _Pre_bytecap_(...)
#define _Pre_bytecap_c_(...)
#define _Pre_bytecap_x_(...)
#define _Pre_bytecount_(...)
#define _Pre_bytecount_c_(...)
#define _Pre_bytecount_x_(...)
#define _Pre_cap_(...)
#define _Pre_cap_c_(...)
#define _Pre_cap_c_one_
#define _Pre_cap_for_(...)
#define _Pre_cap_m_(...)
#define _Pre_cap_x_(...)
#define _Pre_count_(...)
#define _Pre_count_c_(...)
#define _Pre_count_x_(...)
#define _Pre_defensive_
#define _Pre_equal_to_(...)
#define _Pre_invalid_
#define _Pre_null_
#define _Pre_opt_bytecap_(...)
#define _Pre_opt_bytecap_c_(...)
#define _Pre_opt_bytecap_x_(...)
#define _Pre_opt_bytecount_(...)
#define _Pre_opt_bytecount_c_(...)
#define _Pre_opt_bytecount_x_(...)
#define _Pre_opt_cap_(...)
#define _Pre_opt_cap_c_(...)
#define _Pre_opt_cap_c_one_
#define _Pre_opt_cap_for_(...)
#define _Pre_opt_cap_m_(...)
#define _Pre_opt_cap_x_(...)
#define _Pre_opt_count_(...)
#define _Pre_opt_count_c_(...)
#define _Pre_opt_count_x_(...)
#define _Pre_opt_ptrdiff_cap_(...)
#define _Pre_opt_ptrdiff_count_(...)
#define _Pre_opt_valid_
#define _Pre_opt_valid_bytecap_(...)
#define _Pre_opt_valid_bytecap_c_(...)
#define _Pre_opt_valid_bytecap_x_(...)
#define _Pre_opt_valid_cap_(...)
#define _Pre_opt_valid_cap_c_(...)
#define _Pre_opt_valid_cap_x_(...)
#define _Pre_opt_z_
#define _Pre_opt_z_bytecap_(...)
#define _Pre_opt_z_bytecap_c_(...)
#define _Pre_opt_z_bytecap_x_(...)
#define _Pre_opt_z_cap_(...)
#define _Pre_opt_z_cap_c_(...)
#define _Pre_opt_z_cap_x_(...)
#define _Pre_ptrdiff_cap_(...)
#define _Pre_ptrdiff_count_(...)
#define _Pre_readable_byte_size_(...)
#define _Pre_readable_size_(...)
#define _Pre_readonly_
#define _Pre_satisfies_(...)
#define _Pre_unknown_
#define _Pre_valid_
#define _Pre_valid_bytecap_(...)
#define _Pre_valid_bytecap_c_(...)
#define _Pre_valid_bytecap_x_(...)
#define _Pre_valid_cap_(...)
#define _Pre_valid_cap_c_(...)
#define _Pre_valid_cap_x_(...)
#define _Pre_writable_byte_size_(...)
#define _Pre_writable_size_(...)
#define _Pre_writeonly_
#define _Pre_z_
#define _Pre_z_bytecap_(...)
#define _Pre_z_bytecap_c_(...)
#define _Pre_z_bytecap_x_(...)
#define _Pre_z_cap_(...)
#define _Pre_z_cap_c_(...)
#define _Pre_z_cap_x_(...)
#define _Prepost_bytecount_(...)
#define _Prepost_bytecount_c_(...)
#define _Prepost_bytecount_x_(...)
#define _Prepost_count_(...)
#define _Prepost_count_c_(...)
#define _Prepost_count_x_(...)
#define _Prepost_opt_bytecount_(...)
#define _Prepost_opt_bytecount_c_(...)
#define _Prepost_opt_bytecount_x_(...)
#define _Prepost_opt_count_(...)
#define _Prepost_opt_count_c_(...)
#define _Prepost_opt_count_x_(...)
#define _Prepost_opt_valid_
#define _Prepost_opt_z_
#define _Prepost_valid_
#define _Prepost_z_
#define _Printf_format_string_
#define _Printf_format_string_params_(...)
#define _Readable_bytes_(...)
#define _Readable_elements_(...)
#define _Result_nullonfailure_
#define _Result_zeroonfailure_
#define _Ret_
#define _Ret_bound_
#define _Ret_bytecap_(...)
#define _Ret_bytecap_c_(...)
#define _Ret_bytecap_x_(...)
#define _Ret_bytecount_(...)
#define _Ret_bytecount_c_(...)
#define _Ret_bytecount_x_(...)
#define _Ret_cap_(...)
#define _Ret_cap_c_(...)
#define _Ret_cap_x_(...)
#define _Ret_count_(...)
#define _Ret_count_c_(...)
#define _Ret_count_x_(...)
#define _Ret_maybenull_z_
#define _Ret_null_
#define _Ret_opt_
#define _Ret_opt_bytecap_(...)
#define _Ret_opt_bytecap_c_(...)
#define _Ret_opt_bytecap_x_(...)
#define _Ret_opt_bytecount_(...)
#define _Ret_opt_bytecount_c_(...)
#define _Ret_opt_bytecount_x_(...)
#define _Ret_opt_cap_(...)
#define _Ret_opt_cap_c_(...)
#define _Ret_opt_cap_x_(...)
#define _Ret_opt_count_(...)
#define _Ret_opt_count_c_(...)
#define _Ret_opt_count_x_(...)
#define _Ret_opt_valid_
#define _Ret_opt_z_
#define _Ret_opt_z_bytecap_(...)
#define _Ret_opt_z_bytecount_(...)
#define _Ret_opt_z_cap_(...)
#define _Ret_opt_z_count_(...)
#define _Ret_range_(...)
#define _Ret_valid_
#define _Ret_writes_(...)
#define _Ret_writes_bytes_(...)
#define _Ret_writes_bytes_maybenull_(...)
#define _Ret_writes_bytes_to_(...)
#define _Ret_writes_bytes_to_maybenull_(...)
#define _Ret_writes_maybenull_(...)
#define _Ret_writes_maybenull_z_(...)
#define _Ret_writes_to_(...)
#define _Ret_writes_to_maybenull_(...)
#define _Ret_writes_z_(...)
#define _Ret_z_
#define _Ret_z_bytecap_(...)
#define _Ret_z_bytecount_(...)
#define _Ret_z_cap_(...)
#define _Ret_z_count_(...)
#define _Scanf_format_string_
#define _Scanf_format_string_params_(...)
#define _Scanf_s_format_string_
#define _Scanf_s_format_string_params_(...)
#define _Strict_type_match_
#define _Struct_size_bytes_(...)
#define _Unchanged_(...)
#define _Use_decl_annotations_
#define _Valid_
#define _Writable_bytes_(...)
#define _Writable_elements_(...)
#define __ATTR_SAL
#define __bcount(...)
#define __bcount_opt(...)
#define __blocksOn(...)
#define __byte_readableTo(...)
#define __byte_writableTo(...)
#define __callback
#define __deferTypecheck
#define __deref
#define __deref_bcount(...)
#define __deref_bcount_opt(...)
#define __deref_ecount(...)
#define __deref_ecount_opt(...)
#define __deref_inout_bcount(...)
#define __deref_inout_bcount_full(...)
#define __deref_inout_bcount_full_opt(...)
#define __deref_inout_bcount_nz(...)
#define __deref_inout_bcount_nz_opt(...)
#define __deref_inout_bcount_opt(...)
#define __deref_inout_bcount_part(...)
#define __deref_inout_bcount_part_opt(...)
#define __deref_inout_bcount_z(...)
#define __deref_inout_bcount_z_opt(...)
#define __deref_inout_ecount(...)
#define __deref_inout_ecount_full(...)
#define __deref_inout_ecount_full_opt(...)
#define __deref_inout_ecount_nz(...)
#define __deref_inout_ecount_nz_opt(...)
#define __deref_inout_ecount_opt(...)
#define __deref_inout_ecount_part(...)
#define __deref_inout_ecount_part_opt(...)
#define __deref_inout_ecount_z(...)
#define __deref_inout_ecount_z_opt(...)
#define __deref_inout_nz
#define __deref_inout_nz_opt
#define __deref_inout_z
#define __deref_inout_z_opt
#define __deref_opt_bcount(...)
#define __deref_opt_bcount_opt(...)
#define __deref_opt_ecount(...)
#define __deref_opt_ecount_opt(...)
#define __deref_opt_inout
#define __deref_opt_inout_bcount(...)
#define __deref_opt_inout_bcount_full(...)
#define __deref_opt_inout_bcount_full_opt(...)
#define __deref_opt_inout_bcount_nz(...)
#define __deref_opt_inout_bcount_nz_opt(...)
#define __deref_opt_inout_bcount_opt(...)
#define __deref_opt_inout_bcount_part(...)
#define __deref_opt_inout_bcount_part_opt(...)
#define __deref_opt_inout_bcount_z(...)
#define __deref_opt_inout_bcount_z_opt(...)
#define __deref_opt_inout_ecount(...)
#define __deref_opt_inout_ecount_full(...)
#define __deref_opt_inout_ecount_full_opt(...)
#define __deref_opt_inout_ecount_nz(...)
#define __deref_opt_inout_ecount_nz_opt(...)
#define __deref_opt_inout_ecount_opt(...)
#define __deref_opt_inout_ecount_part(...)
#define __deref_opt_inout_ecount_part_opt(...)
#define __deref_opt_inout_ecount_z(...)
#define __deref_opt_inout_ecount_z_opt(...)
#define __deref_opt_inout_nz
#define __deref_opt_inout_nz_opt
#define __deref_opt_inout_opt
#define __deref_opt_inout_z
#define __deref_opt_inout_z_opt
#define __deref_opt_out_bcount(...)
#define __deref_opt_out_bcount_full(...)
#define __deref_opt_out_bcount_full_opt(...)
#define __deref_opt_out_bcount_nz_opt(...)
#define __deref_opt_out_bcount_opt(...)
#define __deref_opt_out_bcount_part(...)
#define __deref_opt_out_bcount_part_opt(...)
#define __deref_opt_out_bcount_z_opt(...)
#define __deref_opt_out_ecount(...)
#define __deref_opt_out_ecount_full(...)
#define __deref_opt_out_ecount_full_opt(...)
#define __deref_opt_out_ecount_nz_opt(...)
#define __deref_opt_out_ecount_opt(...)
#define __deref_opt_out_ecount_part(...)
#define __deref_opt_out_ecount_part_opt(...)
#define __deref_opt_out_ecount_z_opt(...)
#define __deref_opt_out_nz_opt
#define __deref_opt_out_z
#define __deref_opt_out_z_opt
#define __deref_out_bcount(...)
#define __deref_out_bcount_full(...)
#define __deref_out_bcount_full_opt(...)
#define __deref_out_bcount_nz(...)
#define __deref_out_bcount_nz_opt(...)
#define __deref_out_bcount_opt(...)
#define __deref_out_bcount_part(...)
#define __deref_out_bcount_part_opt(...)
#define __deref_out_bcount_z(...)
#define __deref_out_bcount_z_opt(...)
#define __deref_out_ecount(...)
#define __deref_out_ecount_full(...)
#define __deref_out_ecount_full_opt(...)
#define __deref_out_ecount_nz(...)
#define __deref_out_ecount_nz_opt(...)
#define __deref_out_ecount_opt(...)
#define __deref_out_ecount_part(...)
#define __deref_out_ecount_part_opt(...)
#define __deref_out_ecount_z(...)
#define __deref_out_ecount_z_opt(...)
#define __deref_out_nz
#define __deref_out_nz_opt
#define __deref_out_z
#define __deref_out_z_opt
#define __ecount(...)
#define __ecount_opt(...)
#define __elem_readableTo(...)
#define __elem_writableTo(...)
#define __exceptthat
#define __format_string
#define __in_bcount(...)
#define __in_bcount_nz(...)
#define __in_bcount_nz_opt(...)
#define __in_bcount_opt(...)
#define __in_bcount_z(...)
#define __in_bcount_z_opt(...)
#define __in_ecount(...)
#define __in_ecount_nz(...)
#define __in_ecount_nz_opt(...)
#define __in_ecount_opt(...)
#define __in_ecount_z(...)
#define __in_ecount_z_opt(...)
#define __in_nz
#define __in_nz_opt
#define __in_z
#define __in_z_opt
#define __inexpressible_readableTo(...)
#define __inexpressible_writableTo(...)
#define __inout_bcount(...)
#define __inout_bcount_full(...)
#define __inout_bcount_full_opt(...)
#define __inout_bcount_nz(...)
#define __inout_bcount_nz_opt(...)
#define __inout_bcount_opt(...)
#define __inout_bcount_part(...)
#define __inout_bcount_part_opt(...)
#define __inout_bcount_z(...)
#define __inout_bcount_z_opt(...)
#define __inout_ecount(...)
#define __inout_ecount_full(...)
#define __inout_ecount_full_opt(...)
#define __inout_ecount_nz(...)
#define __inout_ecount_nz_opt(...)
#define __inout_ecount_opt(...)
#define __inout_ecount_part(...)
#define __inout_ecount_part_opt(...)
#define __inout_ecount_z(...)
#define __inout_ecount_z_opt(...)
#define __inout_nz
#define __inout_nz_opt
#define __inout_z
#define __inout_z_opt
#define __maybereadonly
#define __maybevalid
#define __notreadonly
#define __notvalid
#define __nullnullterminated
#define __nullterminated
#define __on_failure(...)
#define __out_bcount(...)
#define __out_bcount_full(...)
#define __out_bcount_full_opt(...)
#define __out_bcount_full_z(...)
#define __out_bcount_full_z_opt(...)
#define __out_bcount_nz(...)
#define __out_bcount_nz_opt(...)
#define __out_bcount_opt(...)
#define __out_bcount_part(...)
#define __out_bcount_part_opt(...)
#define __out_bcount_part_z(...)
#define __out_bcount_part_z_opt(...)
#define __out_bcount_z(...)
#define __out_bcount_z_opt(...)
#define __out_ecount(...)
#define __out_ecount_full(...)
#define __out_ecount_full_opt(...)
#define __out_ecount_full_z(...)
#define __out_ecount_full_z_opt(...)
#define __out_ecount_nz(...)
#define __out_ecount_nz_opt(...)
#define __out_ecount_opt(...)
#define __out_ecount_part(...)
#define __out_ecount_part_opt(...)
#define __out_ecount_part_z(...)
#define __out_ecount_part_z_opt(...)
#define __out_ecount_z(...)
#define __out_ecount_z_opt(...)
#define __out_nz
#define __out_nz_opt
#define __out_z
#define __out_z_opt
#define __override
#define __post
#define __post_deref_except_maybenull
#define __post_except_maybenull
#define __postcond(...)
#define __pre
#define __pre_deref_except_maybenull
#define __pre_except_maybenull
#define __precond(...)
#define __readableTo(...)
#define __readonly
#define __refparam
#define __specstrings
#define __useHeader
#define __writableTo(...)
