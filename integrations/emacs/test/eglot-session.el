;;; eglot-session.el --- what eglot shows of a driver with a defect  -*- lexical-binding: t -*-

;; IRQLINT=PROGRAM emacs --batch -L integrations/emacs -l integrations/emacs/test/eglot-session.el FILE

;;; Code:

(require 'package)
(package-initialize)
(require 'eglot)
(require 'irqlint)
(require 'flymake)

(defun session-wait (what condition)
  "Until CONDITION holds; without WHAT there is no session."
  (let ((end (+ (float-time) 30)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05)
      (flymake-start)) ; no idle timer runs in batch mode
    (unless value
      (princ (format "no %s\n" what))
      (kill-emacs 1))
    value))

(setq irqlint-program (getenv "IRQLINT")
      irqlint-settings '(:delay 10)
      eglot-sync-connect 30)
(find-file (car command-line-args-left))
(setq command-line-args-left nil)
(c-mode)
(apply #'eglot--connect (eglot--guess-contact))

(let* ((found (session-wait "diagnostics" #'flymake-diagnostics))
       (text (flymake-diagnostic-text (car found))))
  (princ (format "found %s %s\n" (line-number-at-pos (flymake-diagnostic-beg (car found)))
                 (car (split-string text "\n"))))
  (goto-char (flymake-diagnostic-beg (car found))))
(princ (format "rules %S\n" (irqlint--rules-in-line)))
(let* ((server (eglot--current-server-or-lose))
       (hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))))
  (princ (format "hover %s\n" (replace-regexp-in-string "\n+" " | " (plist-get (plist-get hover :contents) :value))))
  (let ((actions (jsonrpc-request server :textDocument/codeAction
                                  (list :textDocument (eglot--TextDocumentIdentifier)
                                        :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                        :context (list :diagnostics [])))))
    (dolist (action (append actions nil))
      (when (string-prefix-p "Suppress" (plist-get action :title))
        (princ (format "action %s\n" (plist-get action :title)))
        (eglot--apply-workspace-edit (plist-get action :edit))))))
(eglot--signal-textDocument/didChange)
(session-wait "silence" (lambda () (null (flymake-diagnostics))))
(princ "silence\n")
(set-buffer-modified-p nil)
(eglot-shutdown-all)

;;; eglot-session.el ends here
